import { beforeAll, describe, expect, test } from 'vitest'
import { systemActor, type PersonActor } from '@/domain/article/actor'
import type { ArticleContent } from '@/domain/content/content'
import { missingForSubmit } from '@/domain/content/required'
import { db } from '@/server/db'
import { getArticleProof } from '@/server/proof/get-article-proof'
import { getSecrecyCase } from '@/server/proof/get-secrecy-case'
import { contentIn, lastEvent, makePerson, makeSection } from '@/server/test-support/fixtures'
import { allowSecrecy } from './allow-secrecy'
import { approveArticle } from './approve-article'
import { askSecrecy } from './ask-secrecy'
import { createArticle } from './create-article'
import { decideSecrecy } from './decide-secrecy'
import { importArticle } from './import-article'
import { publishArticle } from './publish-article'
import { reviseArticle } from './revise-article'
import { saveWorkingCopy } from './save-working-copy'
import { sendUpArticle } from './send-up-article'
import { submitArticle } from './submit-article'
import { takeArticle } from './take-article'
import { takeBackSecrecy } from './take-back-secrecy'

const MARK = 'Độ mật: TỐI MẬT (đã giải mật)'
const REASON = 'Đã giải mật theo quyết định của cơ quan ban hành.'

let section: string
let elsewhere: string
let writer: PersonActor
let editor: PersonActor
let approver: PersonActor
let other: PersonActor

beforeAll(async () => {
  section = (await makeSection('Chuyên mục của đoạn mật')).id
  elsewhere = (await makeSection('Chuyên mục khác')).id
  writer = await makePerson('Người Viết', [{ role: 'contributor', sectionId: section }])
  editor = await makePerson('Biên Tập', [{ role: 'editor', sectionId: section }])
  approver = await makePerson('Người Duyệt', [{ role: 'approver', sectionId: section }])
  other = await makePerson('Duyệt Nơi Khác', [{ role: 'approver', sectionId: elsewhere }])
})

function marked(text = MARK): ArticleContent {
  const content = contentIn(section, 'Bài có một dòng lạ')
  const line = { type: 'paragraph' as const, attrs: { textAlign: null }, content: [{ type: 'text' as const, text }] }
  return { ...content, body: { ...content.body, content: [...content.body.content, line] } }
}

async function draft(content = marked(), by = writer): Promise<{ articleId: string; version: number }> {
  const { id } = await createArticle(by, { sectionId: section })
  const { version } = await save(id, 1, content, by)
  return { articleId: id, version }
}

function save(articleId: string, version: number, content: ArticleContent, by = writer) {
  return saveWorkingCopy(by, { articleId, version, content, tab: 'thu-nghiem-1' })
}

const noticesOf = async (kind: string, articleId: string) => {
  const rows = await db.outbox.findMany({ where: { kind: 'notice' }, orderBy: { id: 'desc' }, take: 20 })
  return rows.map(({ payload }) => payload as { personIds: string[]; kind: string; articleId: string; detail: Record<string, string> })
    .filter((notice) => notice.kind === kind && notice.articleId === articleId)
}

describe('a secrecy mark stops a text', () => {
  test('the content lacks nothing else', () => expect(missingForSubmit(marked())).toEqual([]))

  test.each([
    ['body', marked()],
    ['title', { ...contentIn('', ''), title: 'MẬT' }],
    ['lead', { ...contentIn('', 'Bài'), lead: 'Tài liệu lưu hành nội bộ' }],
  ])('at being sent, with the field: %s', async (field, content) => {
    const article = await draft({ ...content, sectionId: section })
    await expect(submitArticle(writer, article)).rejects.toMatchObject({ code: 'article.secrecy', fields: { [field]: 'article.secrecy' } })
  })

  test('at being sent up: the editor’s own text too', async () => {
    const { articleId, version } = await draft(contentIn(section))
    const sent = await submitArticle(writer, { articleId, version })
    const taken = await takeArticle(editor, { articleId, ...sent })
    const saved = await save(articleId, taken.version, marked(), editor)
    await expect(sendUpArticle(editor, { articleId, version: saved.version })).rejects.toMatchObject({ code: 'article.secrecy' })
  })

  test('an import is exempt', async () => {
    const key = `thu-${crypto.randomUUID()}`
    const made = await importArticle(systemActor('import', ['import']), { key, content: marked(), publishedAt: new Date(), slug: null })
    expect(made.added).toBe(true)
  })
})

describe('the writer asks the approvers', () => {
  test('who see the passage alone, answer with a reason, and the text goes on to its readers', async () => {
    const { articleId, version } = await draft()
    const { caseId } = await askSecrecy(writer, { articleId, passage: MARK })
    const [asked] = await noticesOf('secrecy_asked', articleId)
    expect(asked?.personIds).toContain(approver.id)
    expect(asked?.personIds).not.toContain(other.id)
    expect(asked?.detail).toMatchObject({ caseId, title: 'Bài có một dòng lạ' })
    const page = await getSecrecyCase(approver, caseId)
    expect(page).toMatchObject({ passage: MARK, title: 'Bài có một dòng lạ', askedBy: 'Người Viết', decided: null, blocked: null })
    await expect(getArticleProof(approver, articleId)).rejects.toMatchObject({ code: 'not_found' })

    await decideSecrecy(approver, { caseId, allowed: true, reason: REASON })
    expect((await noticesOf('secrecy_allowed', articleId))[0]).toMatchObject({ personIds: [writer.id], detail: { reason: REASON } })
    const event = await lastEvent(articleId)
    expect(event).toMatchObject({ action: 'secrecy.allowed', actorId: approver.id })
    expect(JSON.stringify(event?.detail)).not.toContain('TỐI MẬT')
    expect((await getArticleProof(writer, articleId)).passages).toEqual([{ passage: MARK, state: 'allowed', reason: REASON, by: 'Người Duyệt', mayTakeBack: false }])

    const sent = await submitArticle(writer, { articleId, version })
    const taken = await takeArticle(editor, { articleId, ...sent })
    const up = await sendUpArticle(editor, { articleId, ...taken })
    const { pendingRevisionId } = await db.article.findUniqueOrThrow({ where: { id: articleId } })
    const approved = await approveArticle(approver, { articleId, ...up, revisionId: pendingRevisionId ?? undefined })
    await publishArticle(approver, { articleId, ...approved })
  })

  test('a refusal stops the text; the writer may ask again', async () => {
    const { articleId, version } = await draft()
    const { caseId } = await askSecrecy(writer, { articleId, passage: MARK })
    expect(await askSecrecy(writer, { articleId, passage: MARK })).toEqual({ caseId })
    expect(await noticesOf('secrecy_asked', articleId)).toHaveLength(1)
    await decideSecrecy(approver, { caseId, allowed: false, reason: 'Chưa có quyết định giải mật.' })
    await expect(submitArticle(writer, { articleId, version })).rejects.toMatchObject({ code: 'article.secrecy' })
    await expect(decideSecrecy(approver, { caseId, allowed: true, reason: REASON })).rejects.toMatchObject({ code: 'secrecy.decided' })
    await askSecrecy(writer, { articleId, passage: MARK })
    await decideSecrecy(approver, { caseId, allowed: true, reason: REASON })
    await submitArticle(writer, { articleId, version })
  })

  test('a passage that was changed needs leave anew; one that only moved does not', async () => {
    const { articleId, version } = await draft()
    const { caseId } = await askSecrecy(writer, { articleId, passage: MARK })
    await decideSecrecy(approver, { caseId, allowed: true, reason: REASON })
    const changed = await save(articleId, version, marked(`${MARK} `.replace('đã giải mật', 'bản sao')))
    await expect(submitArticle(writer, { articleId, ...step(changed) })).rejects.toMatchObject({ code: 'article.secrecy' })
    const content = marked()
    const moved = await save(articleId, changed.version, { ...content, body: { ...content.body, content: content.body.content.toReversed() as typeof content.body.content } })
    await submitArticle(writer, { articleId, ...step(moved) })
  })

  test('only for a marked passage that is in the text', async () => {
    const { articleId } = await draft()
    await expect(askSecrecy(writer, { articleId, passage: 'Nội dung của bài thử nghiệm.' })).rejects.toMatchObject({ code: 'secrecy.gone' })
  })
})

describe('who may allow', () => {
  test('neither writer nor editor, nor an approver of another section; the question is not to be found by them', async () => {
    const { articleId } = await draft()
    const { caseId } = await askSecrecy(writer, { articleId, passage: MARK })
    for (const person of [writer, editor, other]) {
      await expect(decideSecrecy(person, { caseId, allowed: true, reason: REASON })).rejects.toMatchObject({ code: 'not_found' })
      await expect(getSecrecyCase(person, caseId)).rejects.toMatchObject({ code: 'not_found' })
    }
    await expect(allowSecrecy(writer, { articleId, passage: MARK, reason: REASON })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(allowSecrecy(editor, { articleId, passage: MARK, reason: REASON })).rejects.toMatchObject({ code: 'not_found' })
    await expect(allowSecrecy(other, { articleId, passage: MARK, reason: REASON })).rejects.toMatchObject({ code: 'not_found' })
    expect(await lastEvent(articleId)).toMatchObject({ action: 'denied', actorId: other.id })
  })

  test('an approver never in what they wrote or are credited on', async () => {
    const both = await makePerson('Vừa Viết Vừa Duyệt', [{ role: 'contributor', sectionId: section }, { role: 'approver', sectionId: section }])
    const own = await draft(marked(), both)
    await expect(allowSecrecy(both, { articleId: own.articleId, passage: MARK, reason: REASON })).rejects.toMatchObject({ code: 'secrecy.own' })
    expect((await getArticleProof(both, own.articleId)).mayAllow).toBe(false)
    const credited = await draft({ ...marked(), credits: [{ role: 'writer', name: 'Người Thử', personId: both.id, office: '' }] })
    const { caseId } = await askSecrecy(writer, { articleId: credited.articleId, passage: MARK })
    expect((await noticesOf('secrecy_asked', credited.articleId))[0]?.personIds).not.toContain(both.id)
    await expect(decideSecrecy(both, { caseId, allowed: true, reason: REASON })).rejects.toMatchObject({ code: 'secrecy.own' })
  })

  test('an approver reading what was sent, with a reason', async () => {
    const { articleId, version } = await draft(contentIn(section))
    const sent = await submitArticle(writer, { articleId, version })
    const taken = await takeArticle(editor, { articleId, ...sent })
    const saved = await save(articleId, taken.version, marked(), editor)
    await expect(allowSecrecy(approver, { articleId, passage: MARK, reason: '  ' })).rejects.toMatchObject({ fields: { reason: 'secrecy.reason_required' } })
    await allowSecrecy(approver, { articleId, passage: MARK, reason: REASON })
    await sendUpArticle(editor, { articleId, version: saved.version })
  })

  test('leave that is taken away stops approval', async () => {
    const { articleId, version } = await draft()
    const { caseId } = await askSecrecy(writer, { articleId, passage: MARK })
    await decideSecrecy(approver, { caseId, allowed: true, reason: REASON })
    const sent = await submitArticle(writer, { articleId, version })
    const taken = await takeArticle(editor, { articleId, ...sent })
    const up = await sendUpArticle(editor, { articleId, ...taken })
    await db.secrecyCase.update({ where: { id: caseId }, data: { allowed: false } })
    const { pendingRevisionId } = await db.article.findUniqueOrThrow({ where: { id: articleId } })
    const step = { articleId, ...up, revisionId: pendingRevisionId ?? undefined }
    await expect(approveArticle(approver, step)).rejects.toMatchObject({ code: 'article.secrecy' })
    await db.secrecyCase.update({ where: { id: caseId }, data: { allowed: true } })
    const approved = await approveArticle(approver, step)
    await db.secrecyCase.update({ where: { id: caseId }, data: { allowed: false } })
    await expect(publishArticle(approver, { articleId, ...approved })).rejects.toMatchObject({ code: 'article.secrecy' })
  })
})

describe('leave is taken back', () => {
  const WHY = 'Văn bản giải mật chưa có hiệu lực.'

  // Allowed by one approver while it was a draft, and sent up.
  async function sentUp() {
    const { articleId, version } = await draft()
    const { caseId } = await askSecrecy(writer, { articleId, passage: MARK })
    await decideSecrecy(approver, { caseId, allowed: true, reason: REASON })
    const sent = await submitArticle(writer, { articleId, version })
    const taken = await takeArticle(editor, { articleId, ...sent })
    const up = await sendUpArticle(editor, { articleId, ...taken })
    const { pendingRevisionId } = await db.article.findUniqueOrThrow({ where: { id: articleId } })
    return { articleId, ...up, revisionId: pendingRevisionId ?? undefined }
  }

  test('by any approver who may give it, with a reason: the passage stops the text again, and who wrote is told', async () => {
    const second = await makePerson('Duyệt Thứ Hai', [{ role: 'approver', sectionId: section }])
    const step = await sentUp()
    const { articleId } = step
    expect((await getArticleProof(second, articleId)).passages[0]).toMatchObject({ state: 'allowed', mayTakeBack: true })
    expect((await getArticleProof(editor, articleId)).passages[0]).toMatchObject({ state: 'allowed', mayTakeBack: false })
    await expect(takeBackSecrecy(second, { articleId, passage: MARK, reason: ' ' })).rejects.toMatchObject({ fields: { reason: 'secrecy.reason_required' } })
    await takeBackSecrecy(second, { articleId, passage: MARK, reason: WHY })

    await expect(approveArticle(approver, step)).rejects.toMatchObject({ code: 'article.secrecy' })
    const event = (await db.event.findMany({ where: { subjectId: articleId, action: 'secrecy.taken_back' } }))[0]
    expect(event).toMatchObject({ actorId: second.id, sectionId: section })
    expect(event?.detail).toMatchObject({ reason: WHY })
    expect(JSON.stringify(event?.detail)).not.toContain('TỐI MẬT')
    expect((await noticesOf('secrecy_taken_back', articleId))[0]?.personIds.sort()).toEqual([writer.id, editor.id].sort())
    expect((await getArticleProof(second, articleId)).passages[0]).toMatchObject({ state: 'refused', reason: WHY, by: 'Duyệt Thứ Hai', mayTakeBack: false })
    await expect(takeBackSecrecy(second, { articleId, passage: MARK, reason: WHY })).rejects.toMatchObject({ code: 'secrecy.not_allowed' })

    await allowSecrecy(approver, { articleId, passage: MARK, reason: REASON })
    await approveArticle(approver, step)
  })

  test('of a draft that was never sent, by who was asked; others do not find it', async () => {
    const { articleId, version } = await draft()
    const { caseId } = await askSecrecy(writer, { articleId, passage: MARK })
    await decideSecrecy(approver, { caseId, allowed: true, reason: REASON })
    expect(await getSecrecyCase(approver, caseId)).toMatchObject({ articleId, mayTakeBack: true })
    for (const person of [editor, other]) {
      await expect(takeBackSecrecy(person, { articleId, passage: MARK, reason: WHY })).rejects.toMatchObject({ code: 'not_found' })
    }
    await expect(takeBackSecrecy(writer, { articleId, passage: MARK, reason: WHY })).rejects.toMatchObject({ code: 'forbidden' })
    await expect(takeBackSecrecy(approver, { articleId, passage: 'Đoạn không ai hỏi', reason: WHY })).rejects.toMatchObject({ code: 'not_found' })
    await takeBackSecrecy(approver, { articleId, passage: MARK, reason: WHY })
    await expect(submitArticle(writer, { articleId, version })).rejects.toMatchObject({ code: 'article.secrecy' })
  })

  test('until it has gone out; for a later text of the article again', async () => {
    const step = await sentUp()
    const { articleId } = step
    const approved = await approveArticle(approver, step)
    const { version } = await publishArticle(approver, { articleId, ...approved })
    await expect(takeBackSecrecy(approver, { articleId, passage: MARK, reason: WHY })).rejects.toMatchObject({ code: 'secrecy.published' })
    const revised = await reviseArticle(editor, { articleId, version })
    await takeBackSecrecy(approver, { articleId, passage: MARK, reason: WHY })
    await expect(sendUpArticle(editor, { articleId, ...revised })).rejects.toMatchObject({ code: 'article.secrecy' })
  })
})

function step({ version }: { version: number }) {
  return { version }
}
