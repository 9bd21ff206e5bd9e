import { beforeAll, describe, expect, it } from 'vitest'
import type { PersonActor } from '@/domain/article/actor'
import type { ArticleContent } from '@/domain/content/content'
import { bodyOf, paragraph } from '@/domain/content/build'
import { PREVIEW_DAYS } from '@/domain/previews/link'
import { bringBackRevision } from '@/server/commands/bring-back-revision'
import { createArticle } from '@/server/commands/create-article'
import { createPreview } from '@/server/commands/create-preview'
import { performArticleAction } from '@/server/commands/perform'
import { saveWorkingCopy } from '@/server/commands/save-working-copy'
import { db } from '@/server/db'
import { NotFound } from '@/server/errors'
import { contentIn, makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { authorsOfParagraphs } from './authors-of-paragraphs'
import { comparisonsOf } from './comparisons'
import { getVersion, WORKING_COPY } from './get-version'
import { keptTexts } from './kept-texts'
import { listVersions } from './list-versions'

let sectionId: string
let elsewhere: string
let writer: PersonActor
let editor: PersonActor

beforeAll(async () => {
  sectionId = (await makeSection()).id
  elsewhere = (await makeSection()).id
  writer = await makePerson('Lường Thị Sen', [{ role: 'contributor', sectionId }])
  editor = await makePerson('Đinh Văn Khải', [{ role: 'editor', sectionId }])
})

const saying = (first: string, ...rest: string[]): ArticleContent => ({
  ...contentIn(sectionId),
  body: bodyOf(paragraph(first), ...rest.map((words) => paragraph(words))),
})

// Its writer writes and sends; an editor takes and edits.
async function writtenByTwo() {
  const { id } = await makeArticle({ work: 'draft', public: 'unpublished' }, { writerId: writer.id, holderId: editor.id, sectionId })
  await saveWorkingCopy(writer, { articleId: id, version: 1, content: saying('Xã mở lớp dạy nghề dệt thổ cẩm.', 'Lớp có hai mươi học viên.') })
  await performArticleAction(writer, 'submit', { articleId: id, version: 2 })
  await performArticleAction(editor, 'take', { articleId: id, version: 3 })
  await saveWorkingCopy(editor, { articleId: id, version: 4, content: saying('Lớp có hai mươi lăm học viên.', 'Xã mở lớp dạy nghề dệt thổ cẩm.', 'Lớp kéo dài ba tháng.') })
  return id
}

const outsiders = () =>
  Promise.all([
    makePerson('Ngoài chuyên mục', [{ role: 'editor', sectionId: elsewhere }]),
    makePerson('Cộng tác viên khác', [{ role: 'contributor', sectionId }]),
    makePerson('Văn thư', [{ role: 'clerk', sectionId: null }]),
    makePerson('Quản trị', [{ role: 'admin', sectionId: null }]),
  ])

describe('the versions of an article', () => {
  it('newest first: revisions with their cause, saved texts between, no words', async () => {
    const id = await writtenByTwo()
    const { versions, more } = await listVersions(editor, { articleId: id })
    expect(more).toBe(false)
    expect(versions.map(({ kind, cause, number, who }) => [kind, cause, number, who])).toEqual([
      ['saved', 'saved', null, 'Đinh Văn Khải'],
      ['revision', 'submit', 2, 'Lường Thị Sen'],
      ['saved', 'saved', null, 'Lường Thị Sen'],
      ['revision', 'send_up', 1, 'Đinh Văn Khải'],
    ])
    expect(Object.keys(versions[0] ?? {}).sort()).toEqual(['at', 'cause', 'id', 'kind', 'number', 'who'])
  })

  it('page by place: each version once, whatever their times', async () => {
    const id = await writtenByTwo()
    const at = new Date()
    await db.savedText.createMany({ data: Array.from({ length: 65 }, (_, n) => ({ articleId: id, personId: writer.id, version: 100 + n, content: {}, savedAt: at })) })
    const seen: string[] = []
    for (let after: { at: string; id: string } | null = null, more = true; more; ) {
      const page: Awaited<ReturnType<typeof listVersions>> = await listVersions(editor, { articleId: id, after })
      seen.push(...page.versions.map((version) => version.id))
      const last = page.versions.at(-1)
      after = last ? { at: last.at.toISOString(), id: last.id } : null
      more = page.more
    }
    expect(seen).toHaveLength(69)
    expect(new Set(seen).size).toBe(69)
  })

  it('are read one by one: a revision, a saved text, the text in hand', async () => {
    const id = await writtenByTwo()
    const { versions } = await listVersions(editor, { articleId: id })
    const words = async (versionId: string) => JSON.stringify((await getVersion(editor, id, versionId)).content.body)
    expect(await words(versions[1]?.id ?? '')).toContain('Lớp có hai mươi học viên.')
    expect(await words(versions[0]?.id ?? '')).toContain('hai mươi lăm')
    expect(await words(WORKING_COPY)).toContain('hai mươi lăm')
    expect(await getVersion(editor, id, versions[1]?.id ?? '')).toMatchObject({ number: 2, who: 'Lường Thị Sen' })
  })

  it('are not found by who may not see the article, nor under another article’s address', async () => {
    const id = await writtenByTwo()
    const other = await writtenByTwo()
    const { versions } = await listVersions(editor, { articleId: id })
    for (const person of await outsiders()) {
      await expect(listVersions(person, { articleId: id })).rejects.toBeInstanceOf(NotFound)
      await expect(authorsOfParagraphs(person, id)).rejects.toBeInstanceOf(NotFound)
      for (const versionId of [WORKING_COPY, ...versions.map((version) => version.id)]) {
        await expect(getVersion(person, id, versionId)).rejects.toBeInstanceOf(NotFound)
      }
    }
    for (const { id: versionId } of versions) await expect(getVersion(editor, other, versionId)).rejects.toBeInstanceOf(NotFound)
    for (const odd of ['', 'x', crypto.randomUUID()]) await expect(getVersion(editor, id, odd)).rejects.toBeInstanceOf(NotFound)
  })
})

it('what is compared by itself: the text that is read, with what readers see and with the last other revision', async () => {
  const id = await writtenByTwo()
  const [sent] = await db.revision.findMany({ where: { articleId: id, cause: 'submit' } })
  expect(await comparisonsOf(editor, id)).toEqual({ published: null, previous: { from: sent?.id, to: WORKING_COPY } })
  await performArticleAction(editor, 'send_up', { articleId: id, version: 5 })
  const { pendingRevisionId } = await db.article.findUniqueOrThrow({ where: { id } })
  expect(await comparisonsOf(editor, id)).toEqual({ published: null, previous: { from: sent?.id, to: pendingRevisionId } })
  const [outsider] = await outsiders()
  if (outsider) await expect(comparisonsOf(outsider, id)).rejects.toBeInstanceOf(NotFound)
})

describe('what was written before an article was first sent', () => {
  // Its writer tries words, puts an earlier text back, sends another; an editor takes it.
  async function sentAfterTrying(send: (id: string, version: number, putAside: string) => Promise<number>) {
    const { id } = await createArticle(writer, { sectionId })
    await saveWorkingCopy(writer, { articleId: id, version: 1, content: saying('Bản nháp riêng tư.') })
    const [first] = await db.savedText.findMany({ where: { articleId: id } })
    await db.savedText.updateMany({ where: { articleId: id }, data: { startedAt: new Date(Date.now() - 3_600_000) } })
    await saveWorkingCopy(writer, { articleId: id, version: 2, content: saying('Cũng chưa muốn ai đọc.') })
    const { replacedId } = await bringBackRevision(writer, { articleId: id, version: 3, versionId: first?.id ?? '' })
    const version = await send(id, 4, replacedId)
    await performArticleAction(writer, 'submit', { articleId: id, version })
    await performArticleAction(editor, 'take', { articleId: id, version: version + 1 })
    return { id, version: version + 2, replacedId }
  }
  const another = () =>
    sentAfterTrying(async (id, version) => (await saveWorkingCopy(writer, { articleId: id, version, content: saying('Bản gửi đi.') })).version)
  // The same words as a text that was put aside: sending them is a sending all the same.
  const thatOnePutAside = () =>
    sentAfterTrying(async (id, version, putAside) => (await bringBackRevision(writer, { articleId: id, version, versionId: putAside })).version)

  it.each([['a later text is sent', another], ['the text put aside is sent', thatOnePutAside]])('is for its writer alone: %s', async (_, sent) => {
    const { id, version } = await sent()
    await saveWorkingCopy(editor, { articleId: id, version, content: saying('Bản biên tập.') })
    const theirs = (await listVersions(editor, { articleId: id })).versions
    expect(theirs.map(({ cause, who }) => [cause, who])).toEqual([['saved', 'Đinh Văn Khải'], ['submit', 'Lường Thị Sen']])
    const own = (await listVersions(writer, { articleId: id })).versions
    expect(own.length).toBeGreaterThan(theirs.length + 2)
    const hidden = own.filter((version) => !theirs.some(({ id: seen }) => seen === version.id))
    for (const { id: versionId } of hidden) {
      expect((await getVersion(writer, id, versionId)).who).toBe('Lường Thị Sen')
      await expect(getVersion(editor, id, versionId)).rejects.toBeInstanceOf(NotFound)
      await expect(bringBackRevision(editor, { articleId: id, version: version + 1, versionId })).rejects.toBeInstanceOf(NotFound)
      await expect(createPreview(editor, { articleId: id, version: version + 1, revisionId: versionId, note: '', days: PREVIEW_DAYS[0] })).rejects.toBeInstanceOf(NotFound)
    }
    expect((await authorsOfParagraphs(editor, id)).authors.map(({ who }) => who)).toEqual(['Đinh Văn Khải'])
  })

  it('nor is it to be read where it was kept because it came too late', async () => {
    const late = { ...saying('Bản muộn của thẻ khác.'), title: 'Bản muộn' }
    const { id } = await sentAfterTrying(async (articleId, version) => {
      await expect(saveWorkingCopy(writer, { articleId, version: 1, content: late })).rejects.toMatchObject({ code: 'article.stale' })
      return version
    })
    expect((await keptTexts(writer, id)).map(({ content }) => content.title)).toEqual(['Bản muộn'])
    expect(await keptTexts(editor, id)).toEqual([])
  })

  it('is not compared by itself', async () => {
    const { id } = await another()
    expect(await comparisonsOf(editor, id)).toEqual({ published: null, previous: null })
    expect((await comparisonsOf(writer, id)).previous).not.toBeNull()
  })
})

describe('who wrote which paragraph last', () => {
  it('goes by edits, not by places', async () => {
    const { authors } = await authorsOfParagraphs(editor, await writtenByTwo())
    expect(authors.map(({ who }) => who)).toEqual(['Đinh Văn Khải', 'Lường Thị Sen', 'Đinh Văn Khải'])
  })
})
