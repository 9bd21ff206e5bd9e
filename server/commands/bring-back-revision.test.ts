import { beforeAll, describe, expect, it } from 'vitest'
import type { PersonActor } from '@/domain/article/actor'
import { readWorkingCopy } from '@/server/articles/content-store'
import { db } from '@/server/db'
import { Conflict, Forbidden, NotFound, type HouseError } from '@/server/errors'
import { contentIn, lastEvent, makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { bringBackRevision } from './bring-back-revision'
import { performArticleAction } from './perform'
import { saveWorkingCopy } from './save-working-copy'

let sectionId: string
let elsewhere: string
let writer: PersonActor
let editor: PersonActor
let approver: PersonActor

beforeAll(async () => {
  sectionId = (await makeSection()).id
  elsewhere = (await makeSection()).id
  writer = await makePerson('Người viết', [{ role: 'contributor', sectionId }])
  editor = await makePerson('Biên tập', [{ role: 'editor', sectionId }])
  approver = await makePerson('Người duyệt', [{ role: 'approver', sectionId: null }])
})

const fault = (work: Promise<unknown>) => work.then(() => null, (error: unknown) => error as HouseError)
const row = (id: string) => db.article.findUniqueOrThrow({ where: { id } })

// An article in an editor's hands: revision 1 as made, then a text of his own.
async function edited() {
  const { id, version, revisionId } = await makeArticle({ work: 'editing', public: 'unpublished' }, { writerId: writer.id, holderId: editor.id, sectionId })
  const saved = await saveWorkingCopy(editor, { articleId: id, version, content: contentIn(sectionId, 'Bản đang sửa') })
  return { id, version: saved.version, revisionId }
}

describe('bringing an old version back', () => {
  it('makes it the text in hand and keeps what stood there as a revision', async () => {
    const { id, version, revisionId } = await edited()
    const back = await bringBackRevision(editor, { articleId: id, version, versionId: revisionId })
    expect(back).toMatchObject({ version: version + 1, content: { title: 'Hội nghị thử nghiệm' }, keptSection: false, droppedSections: false })
    expect((await readWorkingCopy(db, id)).title).toBe('Hội nghị thử nghiệm')
    expect(await row(id)).toMatchObject({ version: version + 1, title: 'Hội nghị thử nghiệm', work: 'editing', public: 'unpublished', publishedRevisionId: null })
    expect(await db.revision.findUnique({ where: { id: back.replacedId } })).toMatchObject({ cause: 'restore', title: 'Bản đang sửa', number: 2 })
    expect(await lastEvent(id)).toMatchObject({ action: 'article.brought_back', actorId: editor.id, revisionId, detail: { number: 1 } })
  })

  it('is undone by bringing back what it replaced', async () => {
    const { id, version, revisionId } = await edited()
    const back = await bringBackRevision(editor, { articleId: id, version, versionId: revisionId })
    const undone = await bringBackRevision(editor, { articleId: id, version: back.version, versionId: back.replacedId })
    expect(undone.content.title).toBe('Bản đang sửa')
    // The text it replaced was a revision already: none is cut for it.
    expect(undone.replacedId).toBe(revisionId)
    expect(await db.revision.count({ where: { articleId: id } })).toBe(2)
  })

  it('takes a saved text as well as a revision', async () => {
    const { id, version } = await edited()
    const saved = await db.savedText.findFirstOrThrow({ where: { articleId: id } })
    await saveWorkingCopy(editor, { articleId: id, version, content: contentIn(sectionId, 'Bản sau') })
    await db.savedText.create({ data: { articleId: id, personId: editor.id, version: 2, content: saved.content as object } })
    const old = await db.savedText.findFirstOrThrow({ where: { articleId: id, version: 2 } })
    const back = await bringBackRevision(editor, { articleId: id, version: version + 1, versionId: old.id })
    expect(back.content.title).toBe('Bản đang sửa')
    expect((await lastEvent(id))?.detail).toEqual({ savedAt: old.savedAt.toISOString() })
  })

  it('counts as an edit: who did it does not approve the article', async () => {
    const { id, version, revisionId } = await edited()
    const both = await makePerson('Vừa sửa vừa duyệt', [{ role: 'editor', sectionId }, { role: 'approver', sectionId }])
    await performArticleAction(both, 'take_over', { articleId: id, version })
    await bringBackRevision(both, { articleId: id, version: version + 1, versionId: revisionId })
    await performArticleAction(both, 'send_up', { articleId: id, version: version + 2 })
    const { pendingRevisionId } = await row(id)
    const refusal = await fault(performArticleAction(both, 'approve', { articleId: id, version: version + 3, revisionId: pendingRevisionId ?? '' }))
    expect(refusal).toMatchObject({ code: 'approve.own' })
  })

  it('never touches what readers see', async () => {
    const { id, version, revisionId } = await makeArticle({ work: 'editing', public: 'live' }, { writerId: writer.id, holderId: editor.id, sectionId })
    await saveWorkingCopy(editor, { articleId: id, version, content: contentIn(sectionId, 'Bản sửa') })
    const before = await row(id)
    const saved = await db.savedText.findFirstOrThrow({ where: { articleId: id } })
    await bringBackRevision(editor, { articleId: id, version: version + 1, versionId: saved.id })
    expect(await row(id)).toMatchObject({ public: 'live', publishedRevisionId: revisionId, liveSlug: before.liveSlug, lastPublishedAt: before.lastPublishedAt })
  })

  it('a version that is stale is refused, and nothing is cut', async () => {
    const { id, version, revisionId } = await edited()
    const refusal = await fault(bringBackRevision(editor, { articleId: id, version: version - 1, versionId: revisionId }))
    expect(refusal).toBeInstanceOf(Conflict)
    expect(refusal).toMatchObject({ code: 'article.moved_on' })
    expect(await db.revision.count({ where: { articleId: id } })).toBe(1)
  })

  it('a tab without the right to write is refused', async () => {
    const { id, version, revisionId } = await edited()
    await db.deskLease.create({ data: { articleId: id, personId: editor.id, tab: 'the-khac-dang-viet' } })
    const refusal = await fault(bringBackRevision(editor, { articleId: id, version, versionId: revisionId, tab: 'the-nay-thi-khong' }))
    expect(refusal).toMatchObject({ code: 'article.lease_lost' })
  })
})

describe('sections of the old text', () => {
  it('that are closed, or not this person’s, give way to the present one', async () => {
    const { id } = await edited()
    const [closed, alsoClosed] = [await makeSection(), await makeSection()]
    await db.section.updateMany({ where: { id: { in: [closed.id, alsoClosed.id] } }, data: { archivedAt: new Date() } })
    for (const old of [closed.id, elsewhere]) {
      const content = { ...contentIn(old, 'Ở chuyên mục cũ'), otherSectionIds: [alsoClosed.id, sectionId] }
      const saved = await db.savedText.create({ data: { articleId: id, personId: editor.id, version: 1, content } })
      const { version: now } = await row(id)
      const back = await bringBackRevision(editor, { articleId: id, version: now, versionId: saved.id })
      expect(back).toMatchObject({ keptSection: true, droppedSections: true, content: { title: 'Ở chuyên mục cũ', sectionId, otherSectionIds: [] } })
      expect(await row(id)).toMatchObject({ sectionId })
    }
  })
})

describe('who may', () => {
  const cases: Array<[string, () => Promise<PersonActor>, new (code?: string) => HouseError]> = [
    ['the approver who reads it', async () => approver, Forbidden],
    ['its writer while an editor has it', async () => writer, Forbidden],
    ['another editor of the section', () => makePerson('Biên tập khác', [{ role: 'editor', sectionId }]), Forbidden],
    ['an editor of another section', () => makePerson('Ngoài chuyên mục', [{ role: 'editor', sectionId: elsewhere }]), NotFound],
    ['a contributor of the section', () => makePerson('Cộng tác viên', [{ role: 'contributor', sectionId }]), NotFound],
    ['a clerk', () => makePerson('Văn thư', [{ role: 'clerk', sectionId: null }]), NotFound],
    ['an administrator', () => makePerson('Quản trị', [{ role: 'admin', sectionId: null }]), NotFound],
  ]
  it.each(cases)('not %s', async (_, person, refusal) => {
    const { id, version, revisionId } = await edited()
    expect(await fault(bringBackRevision(await person(), { articleId: id, version, versionId: revisionId }))).toBeInstanceOf(refusal)
    expect((await readWorkingCopy(db, id)).title).toBe('Bản đang sửa')
    expect(await lastEvent(id)).toMatchObject({ action: 'denied', detail: { attempted: 'article.brought_back' } })
  })

  it('nobody where the text is in nobody’s hands', async () => {
    const { id, version, revisionId } = await makeArticle({ work: 'pending', public: 'unpublished' }, { writerId: writer.id, holderId: editor.id, sectionId })
    for (const person of [writer, editor, approver]) {
      expect(await fault(bringBackRevision(person, { articleId: id, version, versionId: revisionId }))).toBeInstanceOf(Forbidden)
    }
  })

  it('never another article’s version', async () => {
    const { id, version } = await edited()
    const other = await edited()
    const saved = await db.savedText.findFirstOrThrow({ where: { articleId: other.id } })
    for (const versionId of [other.revisionId, saved.id, crypto.randomUUID()]) {
      expect(await fault(bringBackRevision(editor, { articleId: id, version, versionId }))).toBeInstanceOf(NotFound)
    }
  })
})
