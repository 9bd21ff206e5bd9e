import { beforeAll, describe, expect, it } from 'vitest'
import type { PersonActor } from '@/domain/article/actor'
import { canSee } from '@/domain/article/permissions'
import { factsOf, decisionSelect } from '@/server/articles/load-article'
import { readWorkingCopy } from '@/server/articles/content-store'
import { db } from '@/server/db'
import { Conflict, Forbidden, type HouseError, Invalid, NotFound } from '@/server/errors'
import { deliverOutbox } from '@/server/jobs/deliver-outbox'
import { publishWhatIsDue } from '@/server/jobs/publish-what-is-due'
import { visibleWhere } from '@/server/newsroom/visible'
import { contentIn, lastEvent, makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { createArticle } from './create-article'
import { performArticleAction } from './perform'
import { saveWorkingCopy } from './save-working-copy'

let sectionId: string
let elsewhere: string
let writer: PersonActor
let editor: PersonActor
let approver: PersonActor
let stranger: PersonActor

beforeAll(async () => {
  sectionId = (await makeSection()).id
  elsewhere = (await makeSection()).id
  writer = await makePerson('Người viết', [{ role: 'contributor', sectionId }])
  editor = await makePerson('Biên tập', [{ role: 'editor', sectionId }])
  approver = await makePerson('Người duyệt', [{ role: 'approver', sectionId: null }])
  stranger = await makePerson('Người ngoài', [{ role: 'editor', sectionId: elsewhere }, { role: 'contributor', sectionId: elsewhere }])
})

const cast = () => ({ writerId: writer.id, holderId: editor.id, sectionId })
const fault = (work: Promise<unknown>) => work.then(() => null, (error: unknown) => error as HouseError)
const row = (id: string) => db.article.findUniqueOrThrow({ where: { id } })

describe('a text and its version', () => {
  it('a stale save is refused and both texts are kept', async () => {
    const { id, version } = await makeArticle({ work: 'draft', public: 'unpublished' }, cast())
    const mine = contentIn(sectionId, 'Bản lưu sau')
    await saveWorkingCopy(writer, { articleId: id, version, content: contentIn(sectionId, 'Bản lưu trước') })
    const error = await fault(saveWorkingCopy(writer, { articleId: id, version, content: mine }))
    expect(error).toBeInstanceOf(Conflict)
    expect(error).toMatchObject({ code: 'article.stale', params: { name: 'Người viết' } })
    expect((await readWorkingCopy(db, id)).title).toBe('Bản lưu trước')
    expect(await db.keptText.findMany({ where: { articleId: id } })).toMatchObject([{ baseVersion: version, content: { title: 'Bản lưu sau' } }])
  })

  it('the same text sent twice keeps nothing beside: it is there', async () => {
    const { id, version } = await makeArticle({ work: 'draft', public: 'unpublished' }, cast())
    const content = contentIn(sectionId, 'Gửi hai lần')
    await saveWorkingCopy(writer, { articleId: id, version, content })
    expect(await fault(saveWorkingCopy(writer, { articleId: id, version, content }))).toMatchObject({ code: 'article.stale' })
    expect(await db.keptText.count({ where: { articleId: id } })).toBe(0)
  })

  it('of two saves at once exactly one wins', async () => {
    const { id, version } = await makeArticle({ work: 'draft', public: 'unpublished' }, cast())
    const save = (title: string) => saveWorkingCopy(writer, { articleId: id, version, content: contentIn(sectionId, title) })
    const results = await Promise.allSettled([save('Một'), save('Hai')])
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
    expect(await db.keptText.count({ where: { articleId: id } })).toBe(1)
  })

  it('a text that comes after the state moved on is kept too', async () => {
    const { id, version } = await makeArticle({ work: 'editing', public: 'unpublished' }, cast())
    await saveWorkingCopy(editor, { articleId: id, version, content: contentIn(sectionId, 'Đã sửa') })
    await performArticleAction(editor, 'send_up', { articleId: id, version: version + 1 })
    const error = await fault(saveWorkingCopy(editor, { articleId: id, version: version + 1, content: contentIn(sectionId, 'Gõ thêm') }))
    expect(error).toMatchObject({ name: 'Conflict', code: 'article.not_editable' })
    expect(await db.keptText.count({ where: { articleId: id } })).toBe(1)
  })

  it('a body that breaks the editor’s schema changes nothing, whatever sent it', async () => {
    const { id, version } = await makeArticle({ work: 'draft', public: 'unpublished' }, cast())
    const bad = [
      { type: 'doc', content: [{ type: 'script', content: [] }] },
      { type: 'doc', content: [{ type: 'paragraph', attrs: { textAlign: null }, content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }] }] }] },
      { type: 'doc', content: [{ type: 'paragraph', attrs: { textAlign: null, onclick: 'x' } }] },
    ]
    for (const body of bad) {
      const error = await fault(saveWorkingCopy(writer, { articleId: id, version, content: { ...contentIn(sectionId), body } }))
      expect(error).toMatchObject({ name: 'Invalid', code: 'article.content' })
    }
    expect((await row(id)).version).toBe(version)
  })

  it('a picture of another article is not within reach', async () => {
    const { id, version } = await makeArticle({ work: 'draft', public: 'unpublished' }, cast())
    const pictureId = 'a'.repeat(64)
    await db.picture.create({ data: { id: pictureId, width: 10, height: 10, bytes: 1 } })
    const figure = { type: 'figure', attrs: { pictureId, alt: '', decorative: true, caption: 'Ảnh' } }
    const content = { ...contentIn(sectionId), body: { type: 'doc', content: [figure] } }
    expect(await fault(saveWorkingCopy(writer, { articleId: id, version, content }))).toMatchObject({ code: 'article.picture_unknown' })
  })
})

describe('what they may not', () => {
  it('approve what they edited themselves', async () => {
    const both = await makePerson('Vừa sửa vừa duyệt', [{ role: 'editor', sectionId }, { role: 'approver', sectionId }])
    const { id, version } = await makeArticle({ work: 'editing', public: 'unpublished' }, { ...cast(), holderId: both.id })
    await saveWorkingCopy(both, { articleId: id, version, content: contentIn(sectionId, 'Tôi đã sửa') })
    await performArticleAction(both, 'send_up', { articleId: id, version: version + 1 })
    const { pendingRevisionId } = await row(id)
    const step = { articleId: id, version: version + 2, revisionId: pendingRevisionId ?? '' }
    expect(await fault(performArticleAction(both, 'approve', step))).toMatchObject({ name: 'Forbidden', code: 'approve.own' })
    expect(await lastEvent(id)).toMatchObject({ action: 'denied', actorId: both.id, detail: { attempted: 'article.approved', code: 'approve.own' } })
    await performArticleAction(approver, 'approve', step)
  })

  it('restore what they are credited on: that would approve it', async () => {
    const made = await makeArticle({ work: null, public: 'live' }, { writerId: writer.id, holderId: editor.id, sectionId })
    const revise = await performArticleAction(editor, 'revise', { articleId: made.id, version: made.version })
    const content = { ...contentIn(sectionId), credits: [...contentIn(sectionId).credits, { role: 'photographer' as const, name: 'Ảnh', personId: approver.id, office: '' }] }
    const { version } = await saveWorkingCopy(editor, { articleId: made.id, version: revise.version, content })
    const sent = await performArticleAction(editor, 'send_up', { articleId: made.id, version })
    const other = await makePerson('Người duyệt khác', [{ role: 'approver', sectionId }])
    const { pendingRevisionId } = await db.article.findUniqueOrThrow({ where: { id: made.id } })
    const approved = await performArticleAction(other, 'approve', { articleId: made.id, version: sent.version, revisionId: pendingRevisionId ?? '' })
    const out = await performArticleAction(other, 'publish', { articleId: made.id, version: approved.version })
    const down = await performArticleAction(other, 'withdraw', { articleId: made.id, version: out.version, reason: 'Sai.' })
    const restore = (by: typeof other) => performArticleAction(by, 'restore', { articleId: made.id, version: down.version })
    await expect(restore(approver)).rejects.toMatchObject({ code: 'restore.own' })
    await expect(restore(other)).resolves.toBeDefined()
  })

  it('approve a text that changed since they read it', async () => {
    const { id, version, revisionId } = await makeArticle({ work: 'pending', public: 'unpublished' }, cast())
    await performArticleAction(editor, 'recall', { articleId: id, version })
    await saveWorkingCopy(editor, { articleId: id, version: version + 1, content: contentIn(sectionId, 'Đổi tiêu đề') })
    await performArticleAction(editor, 'send_up', { articleId: id, version: version + 2 })
    for (const seen of [version, version + 3]) {
      const error = await fault(performArticleAction(approver, 'approve', { articleId: id, version: seen, revisionId }))
      expect(error).toMatchObject({ name: 'Conflict', code: 'article.changed' })
    }
    expect((await row(id)).work).toBe('pending')
    expect(await lastEvent(id)).toMatchObject({ action: 'denied', actorId: approver.id, detail: { code: 'article.changed' } })
  })

  it('publish without approval, or by a hash that is not the text’s', async () => {
    const pending = await makeArticle({ work: 'pending', public: 'unpublished' }, cast())
    expect(await fault(performArticleAction(approver, 'publish', { articleId: pending.id, version: 1 }))).toBeInstanceOf(Conflict)
    const approved = await makeArticle({ work: 'approved', public: 'unpublished' }, cast())
    await db.article.update({ where: { id: approved.id }, data: { approvedHash: '0'.repeat(64) } })
    expect(await fault(performArticleAction(approver, 'publish', { articleId: approved.id, version: 1 }))).toMatchObject({ code: 'article.changed' })
    expect((await row(approved.id)).public).toBe('unpublished')
  })

  it('find another section’s draft, which is recorded', async () => {
    const { id, version } = await makeArticle({ work: 'submitted', public: 'unpublished' }, cast())
    expect(await fault(performArticleAction(stranger, 'take', { articleId: id, version }))).toBeInstanceOf(NotFound)
    expect(await lastEvent(id)).toMatchObject({ action: 'denied', actorId: stranger.id })
  })

  it('start an article in, or move one to, a section that is not theirs', async () => {
    expect(await fault(createArticle(writer, { sectionId: elsewhere }))).toBeInstanceOf(Forbidden)
    const { id, version } = await createArticle(writer, { sectionId })
    const error = await fault(saveWorkingCopy(writer, { articleId: id, version, content: contentIn(elsewhere) }))
    expect(error).toMatchObject({ name: 'Forbidden', code: 'article.section_forbidden' })
  })

  it('submit without the required fields, return without a reason', async () => {
    const { id, version } = await createArticle(writer, { sectionId })
    const error = await fault(performArticleAction(writer, 'submit', { articleId: id, version }))
    expect(error).toBeInstanceOf(Invalid)
    expect(Object.keys(error?.fields ?? {}).sort()).toEqual(['body', 'lead', 'title'])
    const held = await makeArticle({ work: 'editing', public: 'unpublished' }, cast())
    expect(await fault(performArticleAction(editor, 'return', { articleId: held.id, version: 1, reason: '  ' }))).toMatchObject({ code: 'reason.required' })
  })
})

describe('readers and the trail', () => {
  it('an edit of a live article stays beside what readers see, until it is published', async () => {
    const { id, version, revisionId } = await makeArticle({ work: null, public: 'live' }, cast())
    await performArticleAction(editor, 'revise', { articleId: id, version })
    await saveWorkingCopy(editor, { articleId: id, version: version + 1, content: contentIn(sectionId, 'Bản sửa') })
    expect(await row(id)).toMatchObject({ public: 'live', publishedRevisionId: revisionId })
    await performArticleAction(editor, 'send_up', { articleId: id, version: version + 2 })
    const { pendingRevisionId } = await row(id)
    await performArticleAction(approver, 'approve', { articleId: id, version: version + 3, revisionId: pendingRevisionId ?? '' })
    const first = (await row(id)).publishedAt
    await performArticleAction(editor, 'publish', { articleId: id, version: version + 4 })
    expect(await row(id)).toMatchObject({ publishedRevisionId: pendingRevisionId, publishedAt: first, work: null })
  })

  it('withdrawing tells the writer and the approvers, and leaves no place in any section', async () => {
    const { id, version } = await makeArticle({ work: null, public: 'live' }, cast())
    await performArticleAction(editor, 'withdraw', { articleId: id, version, reason: 'Sai số liệu.' })
    await deliverOutbox()
    const told = await db.notice.findMany({ where: { articleId: id } })
    const people = told.map((notice) => notice.personId)
    expect(people).toEqual(expect.arrayContaining([writer.id, approver.id]))
    expect(people).not.toContain(editor.id)
    expect(people).not.toContain(stranger.id)
    expect(await db.livePlacement.count({ where: { articleId: id } })).toBe(0)
  })

  it('what is due is published once, and a person’s later act wins', async () => {
    const due = await makeArticle({ work: 'scheduled', public: 'unpublished' }, cast())
    const broken = await makeArticle({ work: 'scheduled', public: 'unpublished' }, cast())
    const called = await makeArticle({ work: 'scheduled', public: 'unpublished' }, cast())
    await db.article.updateMany({ where: { id: { in: [due.id, broken.id, called.id] } }, data: { scheduledAt: new Date(Date.now() - 1000) } })
    await db.article.update({ where: { id: broken.id }, data: { approvedHash: '0'.repeat(64) } })
    await performArticleAction(editor, 'unschedule', { articleId: called.id, version: 1 })
    expect(await Promise.all([publishWhatIsDue(), publishWhatIsDue()]).then((counts) => counts.reduce((a, b) => a + b))).toBe(1)
    expect(await row(due.id)).toMatchObject({ public: 'live', work: null })
    expect(await row(broken.id)).toMatchObject({ public: 'unpublished', work: 'approved', scheduleAlarm: 'Nội dung đã thay đổi, cần duyệt lại.' })
    expect(await row(called.id)).toMatchObject({ public: 'unpublished', work: 'approved' })
    expect(await db.event.count({ where: { subjectId: due.id, action: 'article.published_due' } })).toBe(1)
  })

  it('the list of what a person sees and the rule for one article agree', async () => {
    const everyone = [writer, editor, approver, stranger]
    const rows = await db.article.findMany({ select: decisionSelect })
    for (const actor of everyone) {
      const listed = await db.article.findMany({ where: visibleWhere(actor), select: { id: true } })
      const allowed = rows.filter((article) => canSee(actor, factsOf(article))).map((article) => article.id)
      expect(listed.map((article) => article.id).sort()).toEqual(allowed.sort())
    }
  })
})
