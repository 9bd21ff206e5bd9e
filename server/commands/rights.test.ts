import { beforeAll, describe, expect, it } from 'vitest'
import type { PersonActor } from '@/domain/article/actor'
import { readWorkingCopy } from '@/server/articles/content-store'
import { getArticleDesk } from '@/server/approvals/article-desk'
import { getSheet } from '@/server/approvals/get-sheet'
import { getApprovals } from '@/server/approvals/list-approvals'
import { getDelegations, listLeftBehind } from '@/server/approvals/list-delegations'
import { db } from '@/server/db'
import { Conflict, Forbidden, type HouseError, Invalid, NotFound } from '@/server/errors'
import { deliverOutbox } from '@/server/jobs/deliver-outbox'
import { getPublishedArticle } from '@/server/reading/get-published-article'
import { contentIn, lastEvent, makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { addCorrection, takeBackCorrection } from './add-correction'
import { copyArticle } from './copy-article'
import { performArticleAction } from './perform'
import { saveWorkingCopy } from './save-working-copy'

let section: { id: string; slug: string }
let elsewhere: string
let writer: PersonActor
let editor: PersonActor
let second: PersonActor
let approver: PersonActor

beforeAll(async () => {
  section = await makeSection()
  elsewhere = (await makeSection()).id
  writer = await makePerson('Người viết', [{ role: 'contributor', sectionId: section.id }])
  editor = await makePerson('Biên tập', [{ role: 'editor', sectionId: section.id }])
  second = await makePerson('Biên tập hai', [{ role: 'editor', sectionId: null }])
  approver = await makePerson('Người duyệt', [{ role: 'approver', sectionId: section.id }])
})

const fault = (work: Promise<unknown>) => work.then(() => null, (error: unknown) => error as HouseError)
const cast = () => ({ writerId: writer.id, holderId: editor.id, sectionId: section.id })
const row = (id: string) => db.article.findUniqueOrThrow({ where: { id } })

describe('changing who edits', () => {
  it('gives the article to another editor of the section, who then writes; the one before no longer does', async () => {
    const made = await makeArticle({ work: 'editing', public: 'unpublished' }, cast())
    const { id } = made
    const { version } = await saveWorkingCopy(editor, { articleId: id, version: made.version, content: contentIn(section.id, 'Đang sửa') })
    const outsider = await makePerson('Biên tập nơi khác', [{ role: 'editor', sectionId: elsewhere }])
    const give = (personId?: string) => performArticleAction(approver, 'reassign', { articleId: id, version, personId })
    expect(await fault(give())).toBeInstanceOf(Invalid)
    expect(await fault(give(outsider.id))).toMatchObject({ code: 'reassign.not_editor' })
    expect(await fault(give(editor.id))).toBeInstanceOf(Conflict)
    await give(second.id)
    expect(await row(id)).toMatchObject({ work: 'editing', holderId: second.id })
    expect(await lastEvent(id)).toMatchObject({ action: 'article.reassigned', detail: { fromName: 'Biên tập', toName: 'Biên tập hai' } })
    const save = (who: PersonActor) => saveWorkingCopy(who, { articleId: id, version: version + 1, content: contentIn(section.id, 'Sửa tiếp') })
    expect(await fault(save(editor))).toMatchObject({ code: 'article.not_editable', params: { name: 'Biên tập hai' } })
    expect(await db.keptText.count({ where: { articleId: id, personId: editor.id } })).toBe(1)
    await save(second)
    await deliverOutbox()
    const told = await db.notice.findMany({ where: { articleId: id, kind: 'reassign' }, select: { personId: true } })
    expect(told.map((notice) => notice.personId).sort()).toEqual([writer.id, editor.id].sort())
    expect(await db.notice.findMany({ where: { articleId: id, personId: second.id }, select: { kind: true } })).toEqual([{ kind: 'assigned' }])
  })

  it('is not for any other editor', async () => {
    const { id, version } = await makeArticle({ work: 'editing', public: 'unpublished' }, cast())
    expect(await fault(performArticleAction(second, 'reassign', { articleId: id, version, personId: second.id }))).toBeInstanceOf(Forbidden)
  })
})

describe('what somebody left behind', () => {
  it('is found by the section’s approvers and goes back into the queue', async () => {
    const gone = await makePerson('Đã nghỉ', [{ role: 'editor', sectionId: section.id }, { role: 'contributor', sectionId: section.id }])
    const held = await makeArticle({ work: 'editing', public: 'unpublished' }, { ...cast(), holderId: gone.id })
    const draft = await makeArticle({ work: 'draft', public: 'unpublished' }, { ...cast(), writerId: gone.id })
    const put = (id: string) => performArticleAction(approver, 'put_back', { articleId: id, version: 1 })
    expect(await fault(put(draft.id))).toBeInstanceOf(Forbidden)
    await db.person.update({ where: { id: gone.id }, data: { disabledAt: new Date() } })
    expect((await listLeftBehind(approver)).map((line) => line.id).sort()).toEqual([held.id, draft.id].sort())
    expect(await listLeftBehind(editor)).toEqual([])
    await put(held.id)
    await put(draft.id)
    for (const { id } of [held, draft]) expect(await row(id)).toMatchObject({ work: 'submitted', holderId: null })
    await performArticleAction(editor, 'take', { articleId: draft.id, version: 2 })
    expect(await listLeftBehind(approver)).toEqual([])
    const moved = await makePerson('Chuyển việc', [{ role: 'editor', sectionId: elsewhere }])
    const still = await makeArticle({ work: 'editing', public: 'unpublished' }, { ...cast(), holderId: moved.id })
    expect(await listLeftBehind(approver)).toMatchObject([{ id: still.id, held: true, name: 'Chuyển việc' }])
    await put(still.id)
  })
})

describe('public notices on an article', () => {
  it('“Đính chính” and “Cập nhật” appear to readers at once and can be taken back', async () => {
    const { id } = await makeArticle({ work: null, public: 'live' }, cast())
    const { liveSlug } = await row(id)
    const notices = async () => {
      const found = await getPublishedArticle(section.slug, liveSlug ?? '')
      return found.kind === 'article' ? found.article.notices.map(({ kind, text }) => [kind, text]) : found.kind
    }
    expect(await fault(addCorrection(editor, { articleId: id, kind: 'correction', text: 'Sai.' }))).toBeInstanceOf(Forbidden)
    expect(await fault(addCorrection(approver, { articleId: id, kind: 'correction', text: '  ' }))).toMatchObject({ fields: { text: 'correction.text_required' } })
    const { id: correctionId } = await addCorrection(approver, { articleId: id, kind: 'correction', text: 'Số đại biểu là 120, không phải 210.' })
    await addCorrection(approver, { articleId: id, kind: 'update', text: '' })
    expect(await notices()).toEqual([['correction', 'Số đại biểu là 120, không phải 210.'], ['update', '']])
    expect(await lastEvent(id)).toMatchObject({ action: 'article.update_noted', actorId: approver.id })
    await takeBackCorrection(approver, { articleId: id, correctionId })
    expect(await notices()).toEqual([['update', '']])
    expect(await fault(takeBackCorrection(approver, { articleId: id, correctionId }))).toBeInstanceOf(NotFound)
    expect(await db.outbox.count({ where: { kind: 'pages.changed', payload: { path: ['tags'], array_contains: [`article:${id}`] } } })).toBeGreaterThanOrEqual(3)
  })

  it('nobody puts one on their own, nor on what readers do not have', async () => {
    const own = await makeArticle({ work: null, public: 'live' }, { ...cast(), writerId: approver.id })
    expect(await fault(addCorrection(approver, { articleId: own.id, kind: 'update', text: '' }))).toMatchObject({ code: 'correction.own' })
    const gone = await makeArticle({ work: null, public: 'withdrawn' }, cast())
    expect(await fault(addCorrection(approver, { articleId: gone.id, kind: 'update', text: '' }))).toMatchObject({ code: 'correction.not_live' })
  })
})

describe('copying as a new draft', () => {
  it('makes a draft of the copier’s that nobody approves who had a hand in the original', async () => {
    const made = await makeArticle({ work: null, public: 'live' }, { ...cast(), writerId: approver.id })
    const before = await row(made.id)
    const { id } = await copyArticle(editor, { articleId: made.id, sectionId: section.id })
    expect(await row(id)).toMatchObject({ work: 'draft', public: 'unpublished', writerId: editor.id, copiedFromId: made.id, title: before.title })
    expect((await readWorkingCopy(db, id)).credits.map((credit) => credit.personId)).toEqual([editor.id])
    expect(await row(made.id)).toEqual(before)
    const { version } = await performArticleAction(editor, 'submit', { articleId: id, version: 1 })
    const taken = await performArticleAction(second, 'take', { articleId: id, version })
    const sent = await performArticleAction(second, 'send_up', { articleId: id, version: taken.version })
    const { pendingRevisionId } = await row(id)
    expect(await fault(performArticleAction(approver, 'approve', { articleId: id, version: sent.version, revisionId: pendingRevisionId ?? '' }))).toMatchObject({ code: 'approve.own' })
  })

  it('not of what one may not see, not into a section that is not one’s own', async () => {
    const made = await makeArticle({ work: 'pending', public: 'unpublished' }, cast())
    const stranger = await makePerson('Người ngoài', [{ role: 'contributor', sectionId: elsewhere }])
    expect(await fault(copyArticle(stranger, { articleId: made.id, sectionId: elsewhere }))).toBeInstanceOf(NotFound)
    expect(await fault(copyArticle(writer, { articleId: made.id, sectionId: elsewhere }))).toBeInstanceOf(Forbidden)
  })
})

describe('what the pages show', () => {
  it('the approval with its hash, the texts side by side, and that a change made it void', async () => {
    const made = await makeArticle({ work: 'pending', public: 'live' }, cast())
    await performArticleAction(approver, 'approve', { articleId: made.id, version: 1, revisionId: made.revisionId })
    const approved = await getApprovals(editor, made.id)
    expect(approved.lines).toMatchObject([{ who: 'Người duyệt', how: 'own', current: true, voided: null }])
    expect(approved.lines[0]?.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(approved.texts.map(({ key }) => key)).toEqual(['live', 'approved', 'working'])
    expect((await getArticleDesk(editor, made.id)).approval).toMatchObject({ holds: true, voided: false })

    await performArticleAction(editor, 'reopen', { articleId: made.id, version: 2 })
    await saveWorkingCopy(editor, { articleId: made.id, version: 3, content: contentIn(section.id, 'Tiêu đề mới') })
    const changed = await getApprovals(editor, made.id)
    expect(changed.lines).toMatchObject([{ current: false, voided: { who: 'Biên tập', disputed: false } }])
    expect(new Set(changed.texts.map(({ hash }) => hash)).size).toBe(2)
    expect(await fault(getApprovals(await makePerson('Lạ', []), made.id))).toBeInstanceOf(NotFound)
  })

  it('what was approved stays to be compared with once it is void', async () => {
    const made = await makeArticle({ work: 'pending', public: 'unpublished' }, cast())
    await performArticleAction(approver, 'approve', { articleId: made.id, version: 1, revisionId: made.revisionId })
    expect(await getSheet(editor, made.id)).toMatchObject({ approval: { who: 'Người duyệt', how: 'own', recordedBy: null, lender: null } })
    await performArticleAction(editor, 'reopen', { articleId: made.id, version: 2 })
    await saveWorkingCopy(editor, { articleId: made.id, version: 3, content: contentIn(section.id, 'Tiêu đề mới') })
    const { texts } = await getApprovals(editor, made.id)
    expect(texts.map(({ key, id }) => [key, id])).toEqual([['lapsed', made.revisionId], ['working', expect.any(String)]])
    expect(await getSheet(editor, made.id)).toMatchObject({ revision: null, approval: null })
  })

  it('the sheet names exactly the waiting revision, what it is compared with, and where its record is', async () => {
    const made = await makeArticle({ work: 'approved', public: 'unpublished' }, cast())
    await performArticleAction(editor, 'reopen', { articleId: made.id, version: 1 })
    expect(await getSheet(editor, made.id)).toMatchObject({ revision: null })
    await saveWorkingCopy(editor, { articleId: made.id, version: 2, content: contentIn(section.id, 'Tiêu đề mới') })
    await performArticleAction(editor, 'send_up', { articleId: made.id, version: 3 })
    const { pendingRevisionId } = await row(made.id)
    await db.approval.create({ data: { articleId: made.id, revisionId: made.revisionId, hash: 'x', approverId: approver.id, recordedById: approver.id, how: 'own', at: new Date() } })
    const sheet = await getSheet(approver, made.id)
    expect(sheet).toMatchObject({ revision: { id: pendingRevisionId }, before: { number: 1 }, writer: 'Người viết', holder: 'Biên tập', editors: ['Biên tập'] })
    expect(sheet.address).toContain(`/toa-soan/bai-viet/${made.id}/ban-duyet?ban=${pendingRevisionId}`)
    expect(sheet.qr.length).toBe(sheet.qr[0]?.length)
  })

  it('the room of delegations offers giving only to approvers', async () => {
    expect(await getDelegations(editor)).toMatchObject({ mine: null, all: null, people: [], behalf: { mayChange: false } })
    expect((await getDelegations(approver)).sections.map(({ id }) => id)).toEqual([section.id])
  })
})
