import { readdir, readFile, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PersonActor } from '@/domain/article/actor'
import { pictureIds } from '@/domain/content/text'
import { wordImportSchema } from '@/domain/content/word-import'
import { acceptWordFile } from '@/server/commands/accept-word-file'
import { checkWordReport } from '@/server/commands/check-word-report'
import { db } from '@/server/db'
import { env } from '@/server/env'
import { Forbidden, Invalid, NotFound } from '@/server/errors'
import { maySeePicture } from '@/server/media/may-see-picture'
import { makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { listArticleFiles, openArticleFile } from './article-files'
import { importWordFile } from './import-word-file'
import { buildWordReader } from './test-support/built-reader'
import { drawing, p, r, writeWord } from './test-support/write-word'
import { tidyWordFiles } from './tidy-files'

let takeAway: () => Promise<void>
let writer: PersonActor
let editor: PersonActor
let stranger: PersonActor
let articleId: string
let file: Buffer

const by = 'w:author="Lê Bình" w:date="2024-05-02T08:30:00Z"'
const plain = (background: string, width = 90) => sharp({ create: { width, height: 60, channels: 3, background } }).png().toBuffer()
const importFile = (actor: PersonActor, data = file, id = articleId) => importWordFile(actor, { articleId: id, name: 'Tin hội nghị.docx', data })
const stored = async () => (await readdir(join(env().dataDir, 'media'), { recursive: true }).catch(() => [])).filter((name) => name.endsWith('.webp')).sort()
const kept = async () => (await readdir(join(env().dataDir, 'files'), { recursive: true })).filter((name) => name.endsWith('.docx'))

beforeAll(async () => {
  takeAway = await buildWordReader()
  const { id: sectionId } = await makeSection()
  writer = await makePerson('Người Viết', [{ role: 'contributor', sectionId }])
  editor = await makePerson('Biên Tập', [{ role: 'editor', sectionId }])
  stranger = await makePerson('Người Lạ', [{ role: 'clerk', sectionId: null }])
  articleId = (await makeArticle({ work: 'draft', public: 'unpublished' }, { writerId: writer.id, holderId: editor.id, sectionId })).id
  const red = await plain('#a22')
  file = writeWord({
    media: [{ name: 'a.png', data: red }, { name: 'b.png', data: red }, { name: 'c.emf', data: Buffer.from('không phải ảnh') }, { name: 'd.png', data: await plain('#2a2', 200) }],
    body: p(r('Chữ') + `<w:ins w:id="1" ${by}>${r(' thêm')}</w:ins>`) + p(drawing('c.emf')) + p(drawing('a.png')) + p(drawing('b.png')) + p(drawing('d.png', { crop: '<a:srcRect r="50000"/>' })),
  })
})
afterAll(() => takeAway())

describe('reading a file for an article', () => {
  it('answers with the text, its pictures stored once each, and what was left out', async () => {
    const read = wordImportSchema.parse(JSON.parse(JSON.stringify(await importFile(writer))))
    const [red, green] = pictureIds(read.body)
    expect(read.body.content.map(({ type }) => type)).toEqual(['paragraph', 'figure', 'figure', 'figure'])
    expect(read.pictures).toEqual({ [red ?? '']: { width: 90, height: 60 }, [green ?? '']: { width: 100, height: 60 } })
    expect(read.report).toMatchObject({ inserted: 1, pictures: { taken: 2, refused: [{ name: 'c.emf', code: 'word.picture_kind' }] } })
    expect(await maySeePicture(writer, red ?? '')).toBe(true)
  })

  it('keeps the file as it came, records it, and shows it only once its text was taken in', async () => {
    const { fileId } = await importFile(writer)
    expect(await listArticleFiles(writer, articleId)).toEqual([])
    expect(await openArticleFile(writer, fileId)).toBeNull()
    await acceptWordFile(writer, { fileId, converted: null })
    const [line] = await listArticleFiles(writer, articleId)
    expect(line).toMatchObject({ id: fileId, name: 'Tin hội nghị.docx', bytes: file.length, byName: 'Người Viết', needsChecking: true })
    const opened = await openArticleFile(writer, fileId)
    expect(Buffer.from(await new Response(opened?.body).arrayBuffer()).equals(file)).toBe(true)
    const events = await db.event.findMany({ where: { subject: 'file', subjectId: fileId }, orderBy: { seq: 'asc' } })
    expect(events.map(({ action, actorId }) => [action, actorId])).toEqual([['file.attached', writer.id], ['file.accepted', writer.id]])
    expect(JSON.stringify(events.map(({ detail }) => detail))).not.toContain('Tin')
  })

  it('stores no picture that the text does not show, and none of a file without a text', async () => {
    const unseen = { name: 'khong-hien.png', data: await plain('#22a', 70) }
    const before = await stored()
    const shown = await importFile(writer, writeWord({ media: [unseen], body: p(r('Chỉ có chữ')) }))
    expect([shown.pictures, shown.report.pictures.taken]).toEqual([{}, 0])
    await expect(importFile(writer, writeWord({ media: [unseen], body: '' }))).rejects.toMatchObject({ code: 'word.no_text' })
    expect(await stored()).toEqual(before)
  })

  it('says why a file is refused, and keeps nothing of it', async () => {
    const before = await kept()
    await expect(importFile(writer, Buffer.from('%PDF-1.7'))).rejects.toMatchObject({ code: 'word.not_word' })
    await expect(importFile(writer, file.subarray(0, 500))).rejects.toThrow(Invalid)
    expect(await kept()).toEqual(before)
  })
})

describe('rights', () => {
  it('lets only who is writing the article read a file into it', async () => {
    await expect(importFile(stranger)).rejects.toThrow(NotFound)
    await expect(importFile(editor)).rejects.toThrow(Forbidden)
    await expect(importFile(writer, file, 'khong-phai-ma')).rejects.toThrow(NotFound)
    expect(await db.event.count({ where: { action: 'denied', actorId: stranger.id, subjectId: articleId } })).toBe(1)
  })

  it('lets only who sent a file in take its text', async () => {
    const { fileId } = await importFile(writer)
    await expect(acceptWordFile(editor, { fileId, converted: null })).rejects.toThrow(NotFound)
    await expect(acceptWordFile(writer, { fileId: '00000000-0000-4000-8000-000000000000', converted: null })).rejects.toMatchObject({ code: 'word.file_gone' })
  })

  it('gives a file to those who find its article, and a report’s check to those who work on it', async () => {
    const [line] = await listArticleFiles(editor, articleId)
    const fileId = line?.id ?? ''
    expect(await openArticleFile(editor, fileId)).not.toBeNull()
    expect(await openArticleFile(stranger, fileId)).toBeNull()
    expect(await openArticleFile(editor, '../../etc/passwd')).toBeNull()
    expect(await listArticleFiles(stranger, articleId)).toEqual([])
    await expect(checkWordReport(stranger, { fileId })).rejects.toThrow(NotFound)
    await checkWordReport(editor, { fileId })
    expect((await listArticleFiles(writer, articleId))[0]).toMatchObject({ needsChecking: false, report: { inserted: 1, checked: { name: 'Biên Tập' } } })
  })
})

describe('tidying up', () => {
  it('forgets after a day what nobody took in, and files without a row; all else stays', async () => {
    const { fileId } = await importFile(writer)
    const age = new Date(Date.now() - 25 * 3600_000)
    await db.articleFile.update({ where: { id: fileId }, data: { createdAt: age } })
    const names = await kept()
    for (const name of names) await utimes(join(env().dataDir, 'files', name), age, age)
    await tidyWordFiles()
    const left = await kept()
    const rows = await db.articleFile.findMany({ select: { id: true, acceptedAt: true } })
    expect(left.map((name) => rows.some(({ id }) => name.includes(id)))).toEqual(left.map(() => true))
    expect(names.length - left.length).toBe(1)
    expect(await db.articleFile.findUnique({ where: { id: fileId } })).toBeNull()
    const texts = await Promise.all(left.map((name) => readFile(join(env().dataDir, 'files', name))))
    expect(texts.some((text) => text.equals(file))).toBe(true)
  })
})
