import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { PersonActor } from '@/domain/article/actor'
import type { ArticleAction, Publicity, Work } from '@/domain/article/workflow'
import { editorsOf, approversOf } from '@/server/articles/tell'
import { markNoticesRead } from '@/server/commands/mark-notices-read'
import { performArticleAction } from '@/server/commands/perform'
import { db } from '@/server/db'
import { deliverOutbox } from '@/server/jobs/deliver-outbox'
import { listNotices, newestNotice } from '@/server/newsroom/list-notices'
import { makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { awaitingConfirmation } from './awaiting-confirmation'
import { remindOfDeadlines } from './remind-deadlines'

// W writes, H holds and E edits (editors), A and B approve: all of one section. X edits and approves elsewhere.
let W: PersonActor, H: PersonActor, E: PersonActor, A: PersonActor, B: PersonActor, X: PersonActor
let sectionId: string
let names: Map<string, string>

beforeAll(async () => {
  sectionId = (await makeSection()).id
  const elsewhere = (await makeSection()).id
  W = await makePerson('W', [{ role: 'contributor', sectionId }])
  H = await makePerson('H', [{ role: 'editor', sectionId }])
  E = await makePerson('E', [{ role: 'editor', sectionId }])
  A = await makePerson('A', [{ role: 'approver', sectionId }])
  B = await makePerson('B', [{ role: 'approver', sectionId }])
  X = await makePerson('X', [{ role: 'editor', sectionId: elsewhere }, { role: 'approver', sectionId: elsewhere }])
  names = new Map([W, H, E, A, B, X].map(({ id, name }) => [id, name]))
})

beforeEach(() => db.notice.deleteMany())

const article = (work: Work | null, publicity: Publicity = 'unpublished') =>
  makeArticle({ work, public: publicity }, { writerId: W.id, holderId: H.id, sectionId })

/** Who heard what, as `name kind`, in order of the alphabet. */
async function heard(articleId: string): Promise<string[]> {
  await deliverOutbox()
  const rows = await db.notice.findMany({ where: { articleId } })
  return rows.map(({ personId, kind }) => `${names.get(personId)} ${kind}`).sort()
}

describe('who hears of a step: the writer always, those who are to act, never who did it', () => {
  type Case = [action: ArticleAction, work: Work | null, publicity: Publicity, by: () => PersonActor, heard: string[], step?: object]
  const cases: Case[] = [
    ['submit', 'draft', 'unpublished', () => W, ['E submit', 'H submit']],
    ['take', 'submitted', 'unpublished', () => E, ['W take']],
    ['take_over', 'editing', 'unpublished', () => E, ['H take_over', 'W take_over']],
    ['release', 'editing', 'unpublished', () => H, ['W release']],
    ['return', 'editing', 'unpublished', () => H, ['W return'], { reason: 'Thiếu nguồn.' }],
    ['send_up', 'editing', 'unpublished', () => H, ['A to_approve', 'B to_approve', 'W send_up']],
    ['recall', 'pending', 'unpublished', () => H, ['W recall']],
    ['return', 'pending', 'unpublished', () => A, ['H return', 'W return_to_editor'], { reason: 'Thiếu nguồn.' }],
    ['reassign', 'editing', 'unpublished', () => A, ['E assigned', 'H reassign', 'W reassign'], { personId: () => E.id }],
    ['publish', 'approved', 'unpublished', () => A, ['H publish', 'W publish']],
    ['unschedule', 'scheduled', 'unpublished', () => A, ['W unschedule']],
    ['revise', null, 'live', () => E, ['W revise']],
    ['withdraw', null, 'live', () => A, ['B withdraw', 'W withdraw'], { reason: 'Nhầm ngày.' }],
    ['restore', null, 'withdrawn', () => A, ['W restore']],
    ['archive', null, 'withdrawn', () => A, ['W archive']],
  ]
  it.each(cases)('%s from %s, %s', async (action, work, publicity, by, expected, step = {}) => {
    const { id: articleId } = await article(work, publicity)
    const { personId, ...rest } = step as { personId?: () => string }
    await performArticleAction(by(), action, { articleId, version: 1, ...rest, ...(personId ? { personId: personId() } : {}) })
    expect(await heard(articleId)).toEqual(expected)
  })

  it('an approval that is void is told to those whose it was', async () => {
    const { id: articleId, revisionId } = await article('pending')
    await performArticleAction(A, 'approve', { articleId, version: 1, revisionId })
    expect(await heard(articleId)).toEqual(['H approve', 'W approve'])
    await db.notice.deleteMany()
    await performArticleAction(E, 'reopen', { articleId, version: 2 })
    expect(await heard(articleId)).toEqual(expect.arrayContaining(['H reopen', 'W reopen']))
  })

  it('a refused step tells nobody', async () => {
    const { id: articleId } = await article('pending')
    await expect(performArticleAction(X, 'return', { articleId, version: 1, reason: 'Không.' })).rejects.toMatchObject({ code: 'not_found' })
    expect(await heard(articleId)).toEqual([])
  })
})

describe('who is asked to act', () => {
  it('the editors and the approvers of the section', async () => {
    expect((await editorsOf(db, sectionId)).map((id) => names.get(id)).sort()).toEqual(['E', 'H'])
    expect((await approversOf(db, sectionId)).map((id) => names.get(id)).sort()).toEqual(['A', 'B'])
  })

  it('whoever an approver lent it to, for that time and section', async () => {
    const hour = 3600_000
    const lend = (from: number, to: number, data: object = {}) =>
      db.delegation.create({
        data: { fromId: A.id, toId: X.id, createdById: A.id, startsAt: new Date(Date.now() + from * hour), endsAt: new Date(Date.now() + to * hour), ...data },
      })
    const asked = async () => (await approversOf(db, sectionId)).includes(X.id)
    await lend(-2, -1)
    await lend(1, 2)
    await lend(-1, 1, { revokedAt: new Date() })
    await lend(-1, 1, { sectionIds: [(await makeSection()).id] })
    expect(await asked()).toBe(false)
    const { id } = await lend(-1, 1, { sectionIds: [sectionId] })
    expect(await asked()).toBe(true)
    await db.delegation.deleteMany({ where: { toId: X.id, id: { not: id } } })
    await db.delegation.delete({ where: { id } })
  })
})

describe('deadlines', () => {
  const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000)
  const setDue = (id: string, dueAt: Date | null) => db.article.update({ where: { id }, data: { dueAt } })

  it('are told when near and when past, once each, whichever instance looks', async () => {
    const { id } = await article('editing')
    await setDue(id, inMinutes(24 * 60))
    await remindOfDeadlines()
    expect(await heard(id)).toEqual([])
    await setDue(id, inMinutes(60))
    await Promise.all([remindOfDeadlines(), remindOfDeadlines(), remindOfDeadlines()])
    await remindOfDeadlines()
    expect(await heard(id)).toEqual(['H deadline_near', 'W deadline_near'])
    await setDue(id, inMinutes(-1))
    await Promise.all([remindOfDeadlines(), remindOfDeadlines()])
    expect(await heard(id)).toEqual(['H deadline_late', 'H deadline_near', 'W deadline_late', 'W deadline_near'])
    expect(await db.event.count({ where: { subjectId: id, action: 'article.deadline_passed' } })).toBe(1)
    await setDue(id, inMinutes(-2))
    await remindOfDeadlines()
    expect((await heard(id)).filter((line) => line === 'W deadline_late')).toHaveLength(2)
  })

  it.each([
    ['submitted', ['E deadline_late', 'H deadline_late', 'W deadline_late']],
    ['pending', ['A deadline_late', 'B deadline_late', 'W deadline_late']],
    ['draft', ['W deadline_late']],
    ['approved', []],
    [null, []],
  ] as const)('of work that is %s reach who has it in hand', async (work, expected) => {
    const { id } = await article(work)
    await setDue(id, inMinutes(-1))
    await remindOfDeadlines()
    expect(await heard(id)).toEqual(expected)
  })
})

describe('the inbox', () => {
  it('says who did what, leads there, and knows its newest line', async () => {
    const { id } = await article('editing')
    expect(await newestNotice(W)).toEqual({ newest: '', unread: 0 })
    await performArticleAction(H, 'return', { articleId: id, version: 1, reason: 'Thiếu nguồn.' })
    await deliverOutbox()
    const { items, next } = await listNotices(W)
    expect(items).toMatchObject([
      { who: 'H', words: 'đã trả lại bài', title: 'Hội nghị thử nghiệm', reason: 'Thiếu nguồn.', place: `/toa-soan/bai-viet/${id}`, unread: true },
    ])
    expect(next).toBeNull()
    expect(await newestNotice(W)).toEqual({ newest: items[0]?.id, unread: 1 })
    await markNoticesRead(H, { to: '999999999999' })
    expect((await newestNotice(W)).unread).toBe(1)
    await markNoticesRead(W, { to: items[0]?.id ?? '' })
    expect((await newestNotice(W)).unread).toBe(0)
    expect((await listNotices(X)).items).toEqual([])
  })

  it('marks as read what was on the screen, neither what came since nor what nobody has turned to', async () => {
    for (let n = 0; n < 45; n += 1) await db.notice.create({ data: { personId: W.id, kind: 'take', detail: { title: `Bài ${n}` } } })
    const { items, unreadBelow } = await listNotices(W)
    expect(unreadBelow).toBe(5)
    await db.notice.create({ data: { personId: W.id, kind: 'take', detail: { title: 'Vừa đến' } } })
    const [from = '', to = ''] = [items.at(-1)?.id, items[0]?.id]
    await markNoticesRead(W, { from, to })
    expect((await newestNotice(W)).unread).toBe(6)
    await markNoticesRead(W, { to })
    expect((await listNotices(W)).items.filter(({ unread }) => unread)).toMatchObject([{ title: 'Vừa đến' }])
    await expect(markNoticesRead(W, { to: '1; drop' })).rejects.toMatchObject({ code: 'invalid' })
  })

  it('names no article that is no longer this person’s to see, and leads nowhere', async () => {
    const { id: articleId } = await article('submitted')
    const Y = await makePerson('Y', [{ role: 'editor', sectionId }])
    await db.notice.create({ data: { personId: Y.id, articleId, kind: 'return', detail: { who: 'A', title: 'Tên bài', reason: 'Thiếu nguồn.' } } })
    expect((await listNotices(Y)).items).toMatchObject([{ title: 'Tên bài', isHidden: false }])
    expect((await listNotices({ ...Y, grants: [] })).items).toMatchObject([
      { who: 'A', words: 'đã trả lại bài', title: '', reason: null, place: null, isHidden: true },
    ])
    expect((await listNotices({ ...Y, grants: [], lent: [{ delegationId: '', fromId: A.id, fromName: 'A', sections: 'all', endsAt: new Date() }] })).items)
      .toMatchObject([{ title: 'Tên bài' }])
  })

  it('names an article to an approver who was asked about a passage of its draft', async () => {
    const { id: articleId } = await makeArticle({ work: 'draft', public: 'unpublished' }, { writerId: W.id, holderId: H.id, sectionId })
    await db.article.update({ where: { id: articleId }, data: { everSubmitted: false } })
    await db.notice.createMany({ data: [A, E].map(({ id }) => ({ personId: id, articleId, kind: 'secrecy_asked', detail: { title: 'Tên bài', caseId: '7' } })) })
    expect((await listNotices(A)).items).toMatchObject([{ title: 'Tên bài', place: '/toa-soan/bi-mat/7' }])
    expect((await listNotices(E)).items).toMatchObject([{ title: '', place: null, isHidden: true }])
  })

  it('still shows what a former release wrote, and what is about no article', async () => {
    await db.notice.create({ data: { personId: W.id, kind: 'mot_loai_cu', detail: { who: 'H' } } })
    await db.notice.create({ data: { personId: W.id, kind: 'delegation_given', detail: { who: 'A', note: 'Từ 08:00 đến 17:00.' } } })
    expect((await listNotices(W)).items).toMatchObject([
      { who: 'A', words: 'đã ủy quyền duyệt cho bạn', note: 'Từ 08:00 đến 17:00.', place: '/toa-soan/uy-quyen', isAboutArticle: false },
      { who: 'H', words: '', place: null },
    ])
  })

  it('pages by key, newest first, without a gap', async () => {
    await db.notice.createMany({ data: Array.from({ length: 95 }, (_, n) => ({ personId: W.id, kind: 'take', detail: { title: `Bài ${n}` } })) })
    const titles: string[] = []
    for (let before: string | undefined, more = true; more; ) {
      const { items, next } = await listNotices(W, before)
      titles.push(...items.map(({ title }) => title))
      more = next !== null
      before = next ?? undefined
    }
    expect(titles).toEqual(Array.from({ length: 95 }, (_, n) => `Bài ${94 - n}`))
  })

  it('holds what was put down in one’s name until one has answered', async () => {
    const { id: articleId, revisionId } = await article('approved')
    const data = { articleId, revisionId, hash: 'h', approverId: A.id, recordedById: H.id, at: new Date() }
    const { id } = await db.approval.create({ data: { ...data, how: 'telephone' } })
    await db.approval.create({ data: { ...data, how: 'own' } })
    expect(await awaitingConfirmation(A)).toMatchObject([{ approvalId: id, articleId, how: 'telephone', recordedBy: 'H' }])
    expect(await awaitingConfirmation(B)).toEqual([])
    expect(await awaitingConfirmation({ ...A, grants: [] })).toEqual([])
    await db.approval.update({ where: { id }, data: { confirmedAt: new Date() } })
    expect(await awaitingConfirmation(A)).toEqual([])
  })
})
