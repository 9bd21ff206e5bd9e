import { beforeAll, describe, expect, it } from 'vitest'
import type { PersonActor } from '@/domain/article/actor'
import { contentSchema, type ArticleContent } from '@/domain/content/content'
import { saveWorkingCopy } from '@/server/commands/save-working-copy'
import { performArticleAction } from '@/server/commands/perform'
import { db, transaction } from '@/server/db'
import { contentIn, makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { readWorkingCopy } from './content-store'
import { beginStretch, MOST_SAVED_TEXTS, STRETCH_MINUTES } from './fold-saved-text'

let sectionId: string
let writer: PersonActor
let editor: PersonActor

beforeAll(async () => {
  sectionId = (await makeSection()).id
  writer = await makePerson('Người viết', [{ role: 'contributor', sectionId }])
  editor = await makePerson('Biên tập', [{ role: 'editor', sectionId }])
})

const draft = () => makeArticle({ work: 'draft', public: 'unpublished' }, { writerId: writer.id, holderId: editor.id, sectionId })
const texts = async (articleId: string) => {
  const rows = await db.savedText.findMany({ where: { articleId }, orderBy: { version: 'asc' } })
  return rows.map(({ personId, version, content }) => [personId, version, (content as { title: string }).title])
}
const save = (actor: PersonActor, articleId: string, version: number, title: string) =>
  saveWorkingCopy(actor, { articleId, version, content: contentIn(sectionId, title) })

describe('the history of autosaves', () => {
  it('is one text for a stretch of writing, the newest', async () => {
    const { id } = await draft()
    await save(writer, id, 1, 'Một')
    await save(writer, id, 2, 'Hai')
    await save(writer, id, 3, 'Ba')
    expect(await texts(id)).toEqual([[writer.id, 4, 'Ba']])
  })

  it('keeps all that the working copy says', async () => {
    const { id } = await draft()
    const full: ArticleContent = {
      ...contentIn(sectionId, 'Đủ mọi mục'),
      credits: [{ role: 'photographer', name: 'Hà Vân', personId: writer.id, office: 'Đài xã' }],
      source: { name: 'Báo xã', url: 'https://bao.example/bai', at: '2026-03-14T01:02:03.045Z' },
      genre: 'tin',
      tags: ['dệt', 'nghề'],
    }
    for (const content of [full, { ...full, source: { name: '', url: 'https://bao.example', at: null } }, { ...full, source: null, genre: null, tags: [] }]) {
      const at = await db.article.findUniqueOrThrow({ where: { id }, select: { version: true } })
      await saveWorkingCopy(writer, { articleId: id, version: at.version, content })
      const [row, ...none] = await db.savedText.findMany({ where: { articleId: id } })
      expect(none).toEqual([])
      expect(contentSchema.parse(row?.content)).toEqual(content)
      expect(await readWorkingCopy(db, id)).toEqual(content)
    }
  })

  it('begins a new text ten minutes after the stretch began', async () => {
    const { id } = await draft()
    await save(writer, id, 1, 'Một')
    await db.savedText.updateMany({ where: { articleId: id }, data: { startedAt: new Date(Date.now() - (STRETCH_MINUTES * 60 + 1) * 1000) } })
    await save(writer, id, 2, 'Hai')
    expect(await texts(id)).toEqual([[writer.id, 2, 'Một'], [writer.id, 3, 'Hai']])
  })

  it('never folds over what another person wrote, nor over a revision', async () => {
    const { id } = await draft()
    await save(writer, id, 1, 'Người viết')
    await performArticleAction(writer, 'submit', { articleId: id, version: 2 })
    await performArticleAction(editor, 'take', { articleId: id, version: 3 })
    await save(editor, id, 4, 'Biên tập')
    await performArticleAction(editor, 'return', { articleId: id, version: 5, reason: 'Sửa lại mở bài' })
    await save(writer, id, 6, 'Người viết sửa')
    expect(await texts(id)).toEqual([[writer.id, 2, 'Người viết'], [editor.id, 5, 'Biên tập'], [writer.id, 7, 'Người viết sửa']])
  })

  it('keeps a hundred texts: the first, the newest and what others wrote; older ones stand wider apart', async () => {
    const { id } = await draft()
    const started = Date.now() - 100 * 3_600_000
    const row = (n: number) => ({
      articleId: id, personId: n === 3 ? editor.id : writer.id, version: n, content: {},
      startedAt: new Date(started + n * 60_000), savedAt: new Date(started + n * 60_000),
    })
    await db.savedText.createMany({ data: Array.from({ length: 140 }, (_, n) => row(n)) })
    await transaction((tx) => beginStretch(tx, { articleId: id, personId: writer.id, version: 500 }))
    const versions = (await texts(id)).map(([, version]) => version)
    expect(versions).toHaveLength(MOST_SAVED_TEXTS)
    expect(versions[0]).toBe(0)
    expect(versions).toEqual(expect.arrayContaining([3, 139, 500]))
  })
})
