import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import type { PersonActor } from '@/domain/article/actor'
import { openScan } from '@/server/approvals/keep-scan'
import { getSheet } from '@/server/approvals/get-sheet'
import { db } from '@/server/db'
import { makeArticle, makePerson, makeSection } from '@/server/test-support/fixtures'
import { openArticleFile } from '@/server/word/article-files'
import { listVersions } from './list-versions'

let stranger: PersonActor
let articleId: string
let wordId: string
let scanId: string

beforeAll(async () => {
  const { id: sectionId } = await makeSection()
  const editor = await makePerson('Biên tập', [{ role: 'editor', sectionId }])
  stranger = await makePerson('Người ngoài', [{ role: 'editor', sectionId: (await makeSection()).id }])
  articleId = (await makeArticle({ work: 'editing', public: 'unpublished' }, { writerId: editor.id, holderId: editor.id, sectionId })).id
  const file = (kind: string) =>
    db.articleFile.create({ data: { articleId, kind, name: 'tep', bytes: 1, sha256: 'a'.repeat(64), report: {}, uploadedById: editor.id, acceptedAt: new Date() }, select: { id: true } })
  ;[wordId, scanId] = [(await file('word')).id, (await file('scan')).id]
})

const refusals = () => db.event.count({ where: { action: 'denied', actorId: stranger.id } })
const newest = () => db.event.findFirst({ orderBy: { seq: 'desc' }, select: { action: true, actorId: true, subject: true, subjectId: true, detail: true } })

test.each([
  ['its sheet', () => getSheet(stranger, articleId)],
  ['its versions', () => listVersions(stranger, { articleId, after: null })],
])('who may not see an article and asks for %s is refused, and that is recorded', async (_, ask) => {
  await expect(ask()).rejects.toMatchObject({ name: 'NotFound' })
  expect(await newest()).toMatchObject({ action: 'denied', actorId: stranger.id, subject: 'article', subjectId: articleId, detail: { attempted: 'article.opened' } })
})

test('so are its files, by their article', async () => {
  for (const [open, id] of [[openArticleFile, wordId], [openScan, scanId]] as const) {
    expect(await open(stranger, id)).toBeNull()
    expect(await newest()).toMatchObject({ action: 'denied', actorId: stranger.id, subject: 'file', subjectId: id, detail: { attempted: 'file.opened', articleId } })
  }
})

test('an address that leads nowhere is nobody’s business', async () => {
  const before = await refusals()
  await expect(getSheet(stranger, randomUUID())).rejects.toMatchObject({ name: 'NotFound' })
  expect(await openArticleFile(stranger, randomUUID())).toBeNull()
  expect(await openScan(stranger, randomUUID())).toBeNull()
  expect(await refusals()).toBe(before)
})
