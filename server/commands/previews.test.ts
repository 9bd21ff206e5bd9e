import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor, type Grant, type PersonActor } from '@/domain/article/actor'
import type { Publicity, Work } from '@/domain/article/workflow'
import { figure } from '@/domain/content/build'
import { readWorkingCopy } from '@/server/articles/content-store'
import { writeWorkingCopy } from '@/server/articles/write-working-copy'
import { db, transaction } from '@/server/db'
import { storePicture } from '@/server/media/store-picture'
import { countOpening, openPreview, previewPicture } from '@/server/previews/open-preview'
import { listPreviews } from '@/server/previews/list-previews'
import { previewArticle } from '@/server/previews/preview-article'
import { inPage, newPageContext } from '@/server/reading/page-context'
import { lastEvent, makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { createPreview } from './create-preview'
import { performArticleAction } from './perform'
import { revokePreview } from './revoke-preview'

// The people of comments.test.ts.
const WHO = ['W', 'H', 'C', 'E', 'A', 'X', 'K', 'M'] as const
type Who = (typeof WHO)[number]
let people: Record<Who, PersonActor>
let sectionId: string

beforeAll(async () => {
  sectionId = (await makeSection('Chuyên mục xem trước')).id
  const elsewhere = (await makeSection()).id
  const grants: Record<Who, Grant[]> = {
    W: [{ role: 'contributor', sectionId }], H: [{ role: 'editor', sectionId }], C: [{ role: 'contributor', sectionId }],
    E: [{ role: 'editor', sectionId }], A: [{ role: 'approver', sectionId }],
    X: [{ role: 'editor', sectionId: elsewhere }, { role: 'approver', sectionId: elsewhere }],
    K: [{ role: 'clerk', sectionId: null }], M: [{ role: 'admin', sectionId: null }],
  }
  const made = await Promise.all(WHO.map(async (who) => [who, await makePerson(`Người ${who}`, grants[who])] as const))
  people = Object.fromEntries(made) as Record<Who, PersonActor>
})

function article(work: Work | null = 'submitted', publicity: Publicity = 'unpublished') {
  return makeArticle({ work, public: publicity }, { writerId: people.W.id, holderId: people.H.id, sectionId })
}

const refusal = (work: Promise<unknown>) => work.then(() => 'done', (error: { code: string }) => error.code)

function link(made: { id: string; version: number }, by = people.E, more: { revisionId?: string; days?: 1 | 3 | 7 | 30; note?: string } = {}) {
  return createPreview(by, { articleId: made.id, version: made.version, revisionId: null, note: 'Phòng Tổng hợp', days: 3, ...more })
}

describe('who may make, list and take back', () => {
  const seen: Record<Who, string> = { W: 'done', H: 'done', C: 'not_found', E: 'done', A: 'done', X: 'not_found', K: 'not_found', M: 'not_found' }
  const unseen: Record<Who, string> = { ...seen, H: 'not_found', E: 'not_found', A: 'not_found' }
  const cases: Array<[string, Work | null, boolean, Record<Who, string>]> = [
    ['a draft nobody has seen', 'draft', false, unseen],
    ['a submitted text', 'submitted', true, seen],
    ['a text being edited', 'editing', true, seen],
    ['a text waiting for approval', 'pending', true, seen],
  ]
  it.each(cases)('%s', async (_, work, everSubmitted, expected) => {
    const made = await article(work)
    await db.article.update({ where: { id: made.id }, data: { everSubmitted } })
    const mine = await link(made, people.W)
    for (const who of WHO) {
      expect(await refusal(link(made, people[who])), `${who} makes`).toBe(expected[who])
      expect(await refusal(listPreviews(people[who], made.id)), `${who} lists`).toBe(expected[who])
    }
    for (const who of WHO.slice(1)) {
      const holds = work === 'editing' || work === 'pending'
      const may = who === 'A' || (who === 'H' && holds)
      const answer = expected[who] === 'done' && !may ? 'forbidden' : expected[who]
      const other = await link(made, people.W)
      expect(await refusal(revokePreview(people[who], { articleId: made.id, linkId: other.id })), `${who} takes back`).toBe(answer)
    }
    expect(await refusal(revokePreview(people.W, { articleId: made.id, linkId: mine.id }))).toBe('done')
  })

  it('a link is not within reach through another article, nor a revision of one', async () => {
    const [mine, other] = [await article(), await article('pending')]
    const { id } = await link(other)
    expect(await refusal(revokePreview(people.A, { articleId: mine.id, linkId: id }))).toBe('not_found')
    expect(await refusal(link(mine, people.E, { revisionId: other.revisionId }))).toBe('not_found')
  })

  it('twenty living ones at most', async () => {
    const made = await article()
    const links = []
    for (let i = 0; i < 20; i += 1) links.push(await link(made))
    expect(await refusal(link(made))).toBe('preview.too_many')
    await revokePreview(people.E, { articleId: made.id, linkId: links[0]?.id ?? '' })
    expect(await refusal(link(made))).toBe('done')
  })

  it.each([{ days: 2 }, { note: 'x'.repeat(201) }, { version: 0 }])('not with %j', async (wrong) => {
    const made = await article()
    const input = { articleId: made.id, version: 1, revisionId: null, note: '', days: 3, ...wrong }
    expect(await refusal(Promise.resolve().then(() => createPreview(people.E, input as never)))).toBe('invalid')
  })
})

describe('what a link shows', () => {
  it('the text it was made of, whatever is written later; of the text on the screen only', async () => {
    const made = await article('draft')
    const { token } = await link(made, people.W)
    const before = await readWorkingCopy(db, made.id)
    await transaction((tx) => writeWorkingCopy(tx, made.id, { ...before, title: 'Tên mới' }, people.W.id))
    await db.article.update({ where: { id: made.id }, data: { version: made.version + 1 } })
    expect(await openPreview(token)).toMatchObject({ articleId: made.id, content: { title: before.title }, publishedAt: null })
    expect(await refusal(link(made, people.W))).toBe('article.moved_on')
    const revision = await link(made, people.W, { revisionId: made.revisionId })
    expect(await openPreview(revision.token)).toMatchObject({ content: { title: before.title } })
    expect((await listPreviews(people.W, made.id)).map(({ revision, by, note, state }) => ({ revision, by, note, state }))).toEqual([
      { revision: 1, by: 'Người W', note: 'Phòng Tổng hợp', state: 'living' },
      { revision: null, by: 'Người W', note: 'Phòng Tổng hợp', state: 'living' },
    ])
  })

  it('counts how often it was opened', async () => {
    const made = await article()
    const { token } = await link(made)
    await countOpening(token)
    await countOpening(token)
    const [line] = await listPreviews(people.E, made.id)
    expect(line).toMatchObject({ openings: 2 })
    expect(line?.openedAt).not.toBeNull()
  })

  it('pictures of that text alone', async () => {
    const made = await article()
    const data = await sharp({ create: { width: 600, height: 400, channels: 3, background: '#7a9a6b' } }).png().toBuffer()
    const { id } = await storePicture(systemActor('import', ['store_picture']), { articleId: null, name: 'anh.png', data })
    const plain = await link(made)
    const content = await readWorkingCopy(db, made.id)
    const body = { ...content.body, content: [...content.body.content, figure({ pictureId: id, caption: 'Ảnh', alt: 'Ảnh' })] as typeof content.body.content }
    await transaction((tx) => writeWorkingCopy(tx, made.id, { ...content, body }, people.W.id))
    const { id: linkId, token } = await link(made)
    const preview = await openPreview(token)
    const { article: shown } = await previewArticle(made.id, preview?.content ?? content, null)
    expect(shown.pictures).toEqual({ [id]: { width: 600, height: 400 } })
    expect((await previewPicture(token, `${id}-480.webp`))?.length).toBeGreaterThan(0)
    expect(await previewPicture(plain.token, `${id}-480.webp`)).toBeNull()
    expect(await previewPicture(token, `${id}-481.webp`)).toBeNull()
    expect(await previewPicture('A'.repeat(43), `${id}-480.webp`)).toBeNull()
    await revokePreview(people.E, { articleId: made.id, linkId })
    expect(await previewPicture(token, `${id}-480.webp`)).toBeNull()
  })

  it('the page as readers would see it, with the section’s other articles and never itself', async () => {
    const live = await article(null, 'live')
    const made = await article()
    const context = newPageContext('x')
    const { article: page } = await inPage(context, async () => previewArticle(made.id, await readWorkingCopy(db, made.id), null))
    expect(page).toMatchObject({ title: 'Hội nghị thử nghiệm', section: { name: 'Chuyên mục xem trước' } })
    expect(page.others.map(({ id }) => id)).toContain(live.id)
    const own = await previewArticle(live.id, await readWorkingCopy(db, live.id), new Date(Date.now() + 60_000))
    expect(own.article.others.map(({ id }) => id)).not.toContain(live.id)
  })
})

describe('a link that is over opens nothing', () => {
  it.each(['', 'x', 'A'.repeat(43), '../../../etc/passwd', 'A'.repeat(10_000)])('unknown: %s', async (token) => {
    expect(await openPreview(token)).toBeNull()
    await countOpening(token)
  })

  it('by the database’s time', async () => {
    const { id, token } = await link(await article())
    expect(await openPreview(token)).not.toBeNull()
    await db.previewLink.update({ where: { id }, data: { expiresAt: new Date(Date.now() - 1_000) } })
    expect(await openPreview(token)).toBeNull()
  })

  it('taken back, at once; twice is once', async () => {
    const made = await article()
    const { id, token } = await link(made)
    await revokePreview(people.A, { articleId: made.id, linkId: id })
    await revokePreview(people.A, { articleId: made.id, linkId: id })
    expect(await openPreview(token)).toBeNull()
    expect(await db.event.count({ where: { action: 'preview.revoked', subjectId: id } })).toBe(1)
  })

  it.each([true, false])('with the draft that was dropped (submitted before: %s), and stays so when it comes back', async (everSubmitted) => {
    const made = await article('draft')
    await db.article.update({ where: { id: made.id }, data: { everSubmitted } })
    const { token } = await link(made, people.W)
    const { version } = await performArticleAction(people.W, 'discard', { articleId: made.id, version: made.version })
    expect(await openPreview(token)).toBeNull()
    if (everSubmitted) return
    await performArticleAction(people.W, 'unbin', { articleId: made.id, version })
    expect(await openPreview(token)).toBeNull()
  })

  it('but not with a step that goes on', async () => {
    const made = await article('submitted')
    const { token } = await link(made)
    await performArticleAction(people.E, 'take', { articleId: made.id, version: made.version })
    expect(await openPreview(token)).not.toBeNull()
  })
})

it('neither trail nor row knows the token', async () => {
  const { id, token } = await link(await article())
  const event = await lastEvent(id)
  expect(event).toMatchObject({ action: 'preview.created', subject: 'preview_link', actorId: people.E.id })
  const row = await db.previewLink.findUniqueOrThrow({ where: { id } })
  expect(row.tokenHash).toMatch(/^[0-9a-f]{64}$/)
  expect(JSON.stringify([event?.detail, row])).not.toContain(token)
  expect(token).toHaveLength(43)
})
