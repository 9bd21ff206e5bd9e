import { createServer, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { PersonActor } from '@/domain/article/actor'
import { approveArticle } from '@/server/commands/approve-article'
import { chooseNotices } from '@/server/commands/choose-notices'
import { publishArticle } from '@/server/commands/publish-article'
import { dropLetters } from '@/server/commands/drop-letters'
import { retryLetters } from '@/server/commands/retry-letters'
import { returnArticle } from '@/server/commands/return-article'
import { sendTestLetter } from '@/server/commands/send-test-letter'
import { submitArticle } from '@/server/commands/submit-article'
import { withdrawArticle } from '@/server/commands/withdraw-article'
import { db, transaction } from '@/server/db'
import { deliverOutbox } from '@/server/jobs/deliver-outbox'
import { enqueue } from '@/server/outbox'
import { getNoticeChoices } from '@/server/notices/get-choices'
import { lastEvent, makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { openMailServer, type Received } from '@/server/test-support/mail-server'
import { deliverLetters } from './deliver-letters'
import { getMailState } from './mail-state'

// W writes, H holds (editor), A approves; M administers.
let W: PersonActor, H: PersonActor, A: PersonActor, M: PersonActor
let sectionId: string
let server: Awaited<ReturnType<typeof openMailServer>>
const addresses = new Map<string, string>()

beforeAll(async () => {
  sectionId = (await makeSection()).id
  W = await makePerson('Người Viết', [{ role: 'contributor', sectionId }])
  H = await makePerson('Người Biên', [{ role: 'editor', sectionId }])
  A = await makePerson('Người Duyệt', [{ role: 'approver', sectionId }])
  M = await makePerson('Quản Trị', [{ role: 'admin', sectionId: null }])
  for (const { id, email } of await db.person.findMany()) addresses.set(id, email)
})

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockReturnValue()
  server = await openMailServer()
  process.env.SMTP_URL = server.url
})

afterEach(async () => {
  await server.close()
  await db.letter.deleteMany()
})

afterAll(() => void delete process.env.SMTP_URL)

const article = (work: Parameters<typeof makeArticle>[0]['work'], publicity: 'unpublished' | 'live' = 'unpublished') =>
  makeArticle({ work, public: publicity }, { writerId: W.id, holderId: H.id, sectionId })

/** The round that the jobs make: inboxes and letters, then off they go. */
async function round(): Promise<number> {
  await deliverOutbox()
  return deliverLetters()
}

/** The time that the house would wait has passed. */
const laterOn = () => db.letter.updateMany({ where: { sentAt: null, givenUpAt: null }, data: { nextAt: new Date(0) } })

const to = (person: PersonActor, letters: Received[] = server.received) => letters.filter((letter) => letter.to.includes(addresses.get(person.id) ?? ''))
const subjects = (person: PersonActor) => to(person).map(({ headers }) => headers.get('subject'))

async function returned(reason = 'Thiếu số liệu của huyện.') {
  const made = await article('editing')
  await returnArticle(H, { articleId: made.id, version: 1, reason })
  return made
}

describe('the right letters', () => {
  it('tell the writer that the article was returned, why, and where to go on', async () => {
    const { id } = await returned('Thiếu số liệu của huyện.\nXem lại đoạn hai.')
    expect(await round()).toBe(1)
    const [letter] = server.received
    expect(server.received).toHaveLength(1)
    expect(letter?.to).toEqual([addresses.get(W.id)])
    expect(letter?.headers.get('subject')).toBe('Người Biên đã trả lại bài: Hội nghị thử nghiệm')
    expect(letter?.headers.get('auto-submitted')).toBe('auto-generated')
    expect(letter?.text).toContain('Chào Người Viết,')
    expect(letter?.text).toContain('Lý do: Thiếu số liệu của huyện.\nXem lại đoạn hai.')
    expect(letter?.text).toContain(`http://localhost:3000/toa-soan/bai-viet/${id}\n`)
    expect(letter?.text).toContain('http://localhost:3000/toa-soan/thong-bao/lua-chon')
  })

  it('say nothing to who did it, and reach those who are to act', async () => {
    const draft = await article('draft')
    await submitArticle(W, { articleId: draft.id, version: 1 })
    await round()
    expect(server.received.map((letter) => letter.to)).toEqual([[addresses.get(H.id)]])
    expect(subjects(H)).toEqual(['Người Viết đã gửi biên tập: Hội nghị thử nghiệm'])
  })

  it('keep the writer informed of every step that others take', async () => {
    const { id, revisionId } = await article('pending')
    await approveArticle(A, { articleId: id, version: 1, revisionId })
    await publishArticle(A, { articleId: id, version: 2 })
    await withdrawArticle(A, { articleId: id, version: 3, reason: 'Nhầm ngày.' })
    await round()
    expect(subjects(W)).toEqual([
      'Người Duyệt đã duyệt: Hội nghị thử nghiệm', 'Người Duyệt đã xuất bản: Hội nghị thử nghiệm', 'Người Duyệt đã gỡ bài: Hội nghị thử nghiệm',
    ])
    expect(subjects(A)).toEqual([])
  })

  it('stay away where the person wants none; the inbox gets it all the same', async () => {
    const before = await db.notice.count({ where: { personId: W.id } })
    await chooseNotices(W, { letters: ['approved'] })
    await returned()
    await round()
    expect(server.received).toEqual([])
    expect(await db.notice.count({ where: { personId: W.id } })).toBe(before + 1)
    expect(await lastEvent(W.id)).toMatchObject({ action: 'person.notices_chosen', detail: { letters: ['approved'] } })
    const { topics } = await getNoticeChoices(W)
    expect(topics.filter(({ email }) => email).map(({ topic }) => topic)).toEqual(['approved'])
    await db.noticeChoice.deleteMany({ where: { personId: W.id } })
  })

  it('keep a hostile title to one line of the head', async () => {
    const { id } = await article('editing')
    await db.article.update({ where: { id }, data: { title: 'Một\r\nBcc: ai@thu.example\r\n\r\nHai' } })
    await returnArticle(H, { articleId: id, version: 1, reason: 'Sửa tiêu đề.' })
    await round()
    expect(server.received[0]?.headers.get('subject')).toBe('Người Biên đã trả lại bài: Một Bcc: ai@thu.example Hai')
    expect(server.received[0]?.headers.has('bcc')).toBe(false)
    expect(server.received[0]?.to).toEqual([addresses.get(W.id)])
  })

  it('say of a passage with a secrecy mark only that something waits', async () => {
    const { id: articleId } = await article('editing')
    await transaction((tx) =>
      enqueue(tx, 'notice', { personIds: [W.id], articleId, kind: 'secrecy_refused', detail: { title: 'Tên bài kín', who: 'Người Duyệt', reason: 'Đoạn về cuộc họp kín.' } }),
    )
    expect(await round()).toBe(1)
    const [letter] = server.received
    expect(letter?.headers.get('subject')).toBe('Người Duyệt không cho phép đăng đoạn có dấu chỉ độ mật')
    expect(letter?.text).toContain(`http://localhost:3000/toa-soan/bai-viet/${articleId}?the=soat-loi`)
    expect(letter?.text).not.toMatch(/kín/)
  })

  it('are neither written nor sent while SMTP_URL is unset', async () => {
    delete process.env.SMTP_URL
    await returned()
    expect(await round()).toBe(0)
    expect(await db.letter.count()).toBe(0)
    expect(await getMailState(M)).toMatchObject({ server: null, waiting: 0 })
  })
})

describe('a server that will not', () => {
  it('be reached delays letters, loses none and shows; when it is back all go at once, each once', async () => {
    const { port } = server
    await server.close()
    for (let n = 0; n < 3; n += 1) await returned(`Lần ${n}`)
    for (let n = 0; n < 4; n += 1) expect(await round()).toBe(0)
    const away = await getMailState(M)
    expect(away).toMatchObject({ server: `smtp://127.0.0.1:${port}`, waiting: 3, givenUp: 0, sentToday: 0, lastError: expect.stringMatching(/^away: /) })
    expect(away.letters.map(({ address }) => address)).toEqual(Array(3).fill(addresses.get(W.id)))
    expect(JSON.stringify(away)).not.toContain('Hội nghị')
    expect(await db.letter.findMany({ where: { nextAt: { lte: new Date() } } })).toHaveLength(0)

    server = await openMailServer(port)
    expect(await round()).toBe(0)
    // One falls due; the others need not wait out their hour.
    const one = await db.letter.findFirstOrThrow()
    await db.letter.update({ where: { id: one.id }, data: { nextAt: new Date(0) } })
    expect(await round()).toBe(3)
    expect(server.received.map(({ text }) => /Lần \d/.exec(text)?.[0]).sort()).toEqual(['Lần 0', 'Lần 1', 'Lần 2'])
    expect(await getMailState(M)).toMatchObject({ waiting: 0, stuck: 0, sentToday: 3, lastError: null, letters: [] })
    expect(await round()).toBe(0)
  })

  it.each([
    ['asks for patience', { at: 'data', code: 451 }, 'later: '],
    ['takes no letter for that address', { at: 'rcpt', code: 550 }, 'refused: '],
  ] as const)('%s keeps the letter and tries again, ever more seldom', async (_, refusal, said) => {
    server.refuse(refusal)
    await returned()
    const waits: number[] = []
    for (let attempt = 1; attempt <= 8; attempt += 1) {
      await laterOn()
      const before = Date.now()
      expect(await round()).toBe(0)
      const letter = await db.letter.findFirstOrThrow()
      expect(letter).toMatchObject({ attempts: attempt, sentAt: null, givenUpAt: null, error: expect.stringContaining(said) })
      expect(letter.error).toContain('Xin gửi lại sau')
      waits.push(Math.round((letter.nextAt.getTime() - before) / 60_000))
    }
    expect(waits).toEqual([1, 2, 5, 15, 30, 60, 60, 60])
    server.refuse(null)
    await laterOn()
    expect(await round()).toBe(1)
    expect(server.received).toHaveLength(1)
  })

  it('take one letter does not keep back the others', async () => {
    server.refuse({ at: 'rcpt', code: 550, only: addresses.get(W.id) })
    await returned()
    const draft = await article('draft')
    await submitArticle(W, { articleId: draft.id, version: 1 })
    expect(await round()).toBe(1)
    expect(to(H)).toHaveLength(1)
    expect(await getMailState(M)).toMatchObject({ waiting: 1, stuck: 1 })
  })

  it('take it after twelve tries is left alone, the letter kept; an administrator sends it again', async () => {
    server.refuse({ at: 'rcpt', code: 550 })
    await returned()
    for (let attempt = 0; attempt < 13; attempt += 1) {
      await laterOn()
      await round()
    }
    expect(await getMailState(M)).toMatchObject({ waiting: 0, givenUp: 1, letters: [{ givenUp: true, attempts: 12 }] })
    server.refuse(null)
    await expect(retryLetters(W)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await retryLetters(M)).toEqual({ letters: 1 })
    expect(await round()).toBe(1)
    expect(to(W)).toHaveLength(1)
  })

  it('take a letter ever may be given up: an administrator drops what is left', async () => {
    await db.letter.create({ data: { address: 'nham@thu.example', subject: 'Thư', text: 'Thư', attempts: 12, givenUpAt: new Date(), error: 'refused: 550' } })
    await db.letter.create({ data: { address: 'dung@thu.example', subject: 'Thư', text: 'Thư', attempts: 1, nextAt: new Date(Date.now() + 60_000), error: 'later: 451' } })
    await expect(dropLetters(W)).rejects.toMatchObject({ code: 'forbidden' })
    expect(await dropLetters(M)).toEqual({ letters: 1 })
    expect((await getMailState(M)).letters.map(({ address }) => address)).toEqual(['dung@thu.example'])
    expect(await db.event.findFirst({ where: { actorId: M.id }, orderBy: { seq: 'desc' } })).toMatchObject({ action: 'mail.dropped', detail: { letters: 1 } })
  })

  it('let the house sign in keeps the letters, says so and tries no other meanwhile', async () => {
    await server.close()
    server = await openMailServer(0, { user: 'toa-soan', password: 'dung' })
    process.env.SMTP_URL = `smtp://toa-soan:sai@127.0.0.1:${server.port}`
    await returned('Một.')
    await returned('Hai.')
    expect(await round()).toBe(0)
    expect(await getMailState(M)).toMatchObject({ waiting: 2, stuck: 1, lastError: expect.stringMatching(/^login: /) })
    expect(JSON.stringify(await getMailState(M))).not.toContain('sai')
    process.env.SMTP_URL = `smtp://toa-soan:dung@127.0.0.1:${server.port}`
    expect(await round()).toBe(2)
  })

  it('answer at all ends the attempt', async () => {
    const open = new Set<Socket>()
    const silent = createServer((socket) => {
      open.add(socket)
      socket.on('error', () => undefined).resume()
    })
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', () => resolve()))
    const address = silent.address()
    process.env.SMTP_URL = `smtp://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}?greetingTimeout=200`
    await returned()
    expect(await round()).toBe(0)
    expect(await db.letter.findFirstOrThrow()).toMatchObject({ attempts: 1, sentAt: null, error: expect.stringMatching(/^away: .*Greeting/i) })
    for (const socket of open) socket.destroy()
    await new Promise((resolve) => silent.close(resolve))
  })
})

describe('several instances, and one that is killed', () => {
  it('send each letter once', async () => {
    for (let n = 0; n < 12; n += 1) await returned(`Bài ${n}`)
    await deliverOutbox()
    await Promise.all([deliverLetters(), deliverLetters(), deliverLetters()])
    expect(server.received).toHaveLength(12)
    expect(new Set(server.received.map(({ headers }) => headers.get('message-id'))).size).toBe(12)
  })

  it('do not take a letter that another is sending; one left lying is taken up, under the same name', async () => {
    let go = () => {}
    server.hold(new Promise<void>((resolve) => (go = resolve)))
    await returned()
    await deliverOutbox()
    const first = deliverLetters()
    await expect.poll(() => db.letter.count({ where: { attempts: 1 } })).toBe(1)
    expect(await deliverLetters()).toBe(0)
    go()
    expect(await first).toBe(1)
    // Killed after the server had taken it and before that was written down.
    await db.letter.updateMany({ data: { sentAt: null, nextAt: new Date(0) } })
    expect(await deliverLetters()).toBe(1)
    expect(server.received[0]?.headers.get('message-id')).toBe(server.received[1]?.headers.get('message-id'))
  })

  it('write no letter twice for a notice that is delivered again', async () => {
    await returned()
    await Promise.all([deliverOutbox(), deliverOutbox()])
    expect(await db.letter.count()).toBe(1)
  })
})

describe('people who changed meanwhile', () => {
  it('get it at their new address; who left the house gets none', async () => {
    const guest = await makePerson('Người Khác', [{ role: 'contributor', sectionId }])
    const letter = { personId: guest.id, address: 'cu@thu.example', subject: 'Thư', text: 'Thư' }
    await db.letter.create({ data: letter })
    await db.person.update({ where: { id: guest.id }, data: { email: 'moi@thu.example' } })
    expect(await deliverLetters()).toBe(1)
    expect(server.received[0]?.to).toEqual(['moi@thu.example'])
    await db.letter.create({ data: letter })
    await db.person.update({ where: { id: guest.id }, data: { disabledAt: new Date() } })
    expect(await deliverLetters()).toBe(0)
    expect(await getMailState(M)).toMatchObject({ waiting: 0, givenUp: 0, letters: [] })
  })

  it('get none about an article that is no longer theirs to see, whether they lost the right before it was written or since', async () => {
    const guest = await makePerson('Người Khách', [{ role: 'editor', sectionId }])
    const { id: articleId } = await article('draft')
    const tell = () => transaction((tx) => enqueue(tx, 'notice', { personIds: [guest.id], articleId, kind: 'submit', detail: { title: 'Tên bài', who: 'Người Viết' } }))
    await tell()
    await deliverOutbox()
    expect(await db.letter.count({ where: { personId: guest.id, articleId } })).toBe(1)
    await db.roleGrant.deleteMany({ where: { personId: guest.id } })
    expect(await deliverLetters()).toBe(0)
    await tell()
    await deliverOutbox()
    expect(await db.letter.count()).toBe(0)
    expect(server.received).toEqual([])
    expect(await db.notice.count({ where: { personId: guest.id } })).toBe(2)
  })
})

describe('whom letters are from', () => {
  it.each([
    ['?from=', (port: number) => `smtp://127.0.0.1:${port}?from=ban-tin@thu.example`, 'ban-tin@thu.example'],
    ['the office', (port: number) => `smtp://127.0.0.1:${port}`, 'lien-he@thu.example'],
  ])('%s', async (_, url, from) => {
    await db.siteSettings.update({ where: { id: 1 }, data: { email: 'lien-he@thu.example', siteName: 'Trang thử' } })
    process.env.SMTP_URL = url(server.port)
    await sendTestLetter(M)
    expect(await deliverLetters()).toBe(1)
    expect(server.received[0]?.from).toBe(from)
    expect(server.received[0]?.headers.get('from')).toContain('Trang thử')
  })

  it('a test letter is the administrator’s to send, and only while letters go out', async () => {
    await expect(sendTestLetter(A)).rejects.toMatchObject({ code: 'forbidden' })
    delete process.env.SMTP_URL
    await expect(sendTestLetter(M)).rejects.toMatchObject({ code: 'mail.off' })
    await expect(getMailState(A)).rejects.toMatchObject({ code: 'not_found' })
  })
})
