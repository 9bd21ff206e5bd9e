import { beforeAll, describe, expect, it } from 'vitest'
import type { PersonActor } from '@/domain/article/actor'
import { officeInputValue, parseOfficeTime } from '@/domain/language/dates'
import { db } from '@/server/db'
import { listSavedViews } from '@/server/newsroom/list-saved-views'
import { lastEvent, makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { performMany } from './perform-many'
import { forgetView, saveView } from './saved-views'
import { setDeadline } from './set-deadline'
import { setLateHours } from './set-late-hours'

let sectionId: string
let writer: PersonActor
let editor: PersonActor
let approver: PersonActor
let stranger: PersonActor
const cast = () => ({ writerId: writer.id, holderId: editor.id, sectionId })
const row = (id: string) => db.article.findUniqueOrThrow({ where: { id } })
const inHours = (hours: number) => officeInputValue(new Date(Date.now() + hours * 3600_000), 'Asia/Ho_Chi_Minh')

beforeAll(async () => {
  sectionId = (await makeSection()).id
  writer = await makePerson('Người viết', [{ role: 'contributor', sectionId }])
  editor = await makePerson('Biên tập', [{ role: 'editor', sectionId }])
  approver = await makePerson('Người duyệt', [{ role: 'approver', sectionId: null }])
  stranger = await makePerson('Nơi khác', [{ role: 'editor', sectionId: (await makeSection()).id }])
})

describe('a deadline', () => {
  it('is set by who edits or approves there; the others hear; whoever writes goes on', async () => {
    const { id, version } = await makeArticle({ work: 'editing', public: 'unpublished' }, cast())
    const at = inHours(5)
    await setDeadline(approver, { articleId: id, at })
    expect(await row(id)).toMatchObject({ dueAt: parseOfficeTime(at), version })
    expect(await lastEvent(id)).toMatchObject({ action: 'article.deadline_set', actorId: approver.id, detail: { before: null } })
    const waits = await db.outbox.findFirst({ where: { kind: 'notice' }, orderBy: { id: 'desc' } })
    expect(waits?.payload).toMatchObject({ kind: 'deadline_set', articleId: id, personIds: [writer.id, editor.id] })
    await setDeadline(editor, { articleId: id, at: null })
    expect((await row(id)).dueAt).toBeNull()
  })

  it.each([
    ['by the writer', () => writer, { name: 'Forbidden' }],
    ['by an editor of another section: there is no such article', () => stranger, { name: 'NotFound' }],
  ])('not %s, and that is recorded', async (_, who, refusal) => {
    const { id } = await makeArticle({ work: 'editing', public: 'unpublished' }, cast())
    await expect(setDeadline(who(), { articleId: id, at: inHours(5) })).rejects.toMatchObject(refusal)
    expect(await lastEvent(id)).toMatchObject({ action: 'denied', actorId: who().id })
  })

  it('lies ahead, and is for work that goes on', async () => {
    const { id } = await makeArticle({ work: 'editing', public: 'unpublished' }, cast())
    await expect(setDeadline(editor, { articleId: id, at: inHours(-1) })).rejects.toMatchObject({ code: 'deadline.past' })
    await expect(setDeadline(editor, { articleId: id, at: 'mai' })).rejects.toMatchObject({ code: 'deadline.required' })
    const live = await makeArticle({ work: null, public: 'live' }, cast())
    await expect(setDeadline(editor, { articleId: live.id, at: inHours(5) })).rejects.toMatchObject({ code: 'deadline.no_work' })
  })

  it('is over once the article is out', async () => {
    const { id, version } = await makeArticle({ work: 'approved', public: 'unpublished' }, cast())
    await setDeadline(approver, { articleId: id, at: inHours(5) })
    await performMany(approver, { action: 'publish', articles: [{ id, version }] })
    expect(await row(id)).toMatchObject({ public: 'live', dueAt: null })
  })
})

describe('one step with many articles', () => {
  it('does what may be done, tells what may not, and records each by itself', async () => {
    const waiting = [
      await makeArticle({ work: 'submitted', public: 'unpublished' }, cast()),
      await makeArticle({ work: 'submitted', public: 'unpublished' }, cast()),
    ]
    const moved = await makeArticle({ work: 'pending', public: 'unpublished' }, cast())
    const stale = await makeArticle({ work: 'submitted', public: 'unpublished' }, cast())
    const elsewhere = await makeArticle({ work: 'submitted', public: 'unpublished' }, { ...cast(), sectionId: (await makeSection()).id })
    const { outcomes, fault } = await performMany(editor, {
      action: 'take',
      articles: [waiting[0], moved, { ...stale, version: 9 }, elsewhere, waiting[1]].map((article) => ({ id: article?.id ?? '', version: article?.version ?? 1 })),
    })
    expect(outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.code))).toEqual(['done', 'article.moved_on', 'article.moved_on', 'not_found', 'done'])
    expect(fault).toBeNull()
    for (const { id } of waiting) {
      expect(await row(id)).toMatchObject({ work: 'editing', holderId: editor.id })
      expect(await lastEvent(id)).toMatchObject({ action: 'article.taken', actorId: editor.id })
    }
    for (const { id } of [moved, stale, elsewhere]) expect(await lastEvent(id)).toMatchObject({ action: 'denied', actorId: editor.id })
  })

  it('sets and lifts deadlines; without a time it lifts none', async () => {
    const { id, version } = await makeArticle({ work: 'pending', public: 'unpublished' }, cast())
    const at = inHours(5)
    const articles = [{ id, version }]
    expect((await performMany(approver, { action: 'deadline', articles, at })).outcomes).toEqual([{ id, ok: true }])
    expect((await performMany(approver, { action: 'deadline', articles })).outcomes).toMatchObject([{ ok: false, code: 'deadline.required' }])
    expect((await row(id)).dueAt).toEqual(parseOfficeTime(at))
    await performMany(approver, { action: 'deadline_lift', articles })
    expect((await row(id)).dueAt).toBeNull()
  })

  it('cannot approve: nobody has read those texts', async () => {
    const { id, version } = await makeArticle({ work: 'pending', public: 'unpublished' }, cast())
    const action = 'approve' as 'publish'
    await expect(async () => performMany(approver, { action, articles: [{ id, version }] })).rejects.toMatchObject({ code: 'invalid' })
  })
})

describe('saved views', () => {
  it('are one person’s own, replaced under the same name', async () => {
    await saveView(editor, { name: 'Chờ duyệt của tôi', query: { view: 'pending', holderId: editor.id } })
    await saveView(editor, { name: 'Chờ duyệt của tôi', query: { view: 'pending', late: true } })
    const [view, ...more] = await listSavedViews(editor)
    expect(view).toMatchObject({ name: 'Chờ duyệt của tôi', query: { view: 'pending', late: true } })
    expect(more).toEqual([])
    await expect(forgetView(approver, { id: view?.id ?? '' })).rejects.toMatchObject({ name: 'NotFound' })
    expect(await listSavedViews(editor)).toHaveLength(1)
    await forgetView(editor, { id: view?.id ?? '' })
    expect(await listSavedViews(editor)).toEqual([])
  })

  it('have a name, and an end', async () => {
    await expect(async () => saveView(writer, { name: '  ', query: { view: 'mine' } })).rejects.toMatchObject({ fields: { name: 'view.name_required' } })
    for (let n = 0; n < 20; n += 1) await saveView(writer, { name: `Số ${n}`, query: { view: 'mine' } })
    await expect(saveView(writer, { name: 'Thêm nữa', query: { view: 'mine' } })).rejects.toMatchObject({ code: 'view.too_many' })
  })
})

it('the administrator says how long a step may take', async () => {
  const admin = await makePerson('Quản trị', [{ role: 'admin', sectionId: null }])
  const { version } = await db.siteSettings.findUniqueOrThrow({ where: { id: 1 } })
  await expect(setLateHours(editor, { version, lateAfterHours: { pending: 2 } })).rejects.toMatchObject({ name: 'Forbidden' })
  await expect(setLateHours(admin, { version, lateAfterHours: { pending: 0 } })).rejects.toMatchObject({ fields: { 'lateAfterHours.pending': 'late.hours' } })
  await setLateHours(admin, { version, lateAfterHours: { pending: 2 } })
  expect((await db.siteSettings.findUniqueOrThrow({ where: { id: 1 } })).lateAfterHours).toEqual({ pending: 2 })
})
