import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { needsChecking } from '@/domain/content/word-report'
import { wordReportSchema, type WordReport } from '@/domain/content/word-report-schemas'
import { loadArticle } from '@/server/articles/load-article'
import { mayCheckReport } from '@/server/commands/check-word-report'
import { db } from '@/server/db'
import { noteUnseenFile } from '@/server/newsroom/open-to-read'
import { visibleWhere } from '@/server/newsroom/visible'
import { wordFilePath } from './word-file-path'

/** A Word file whose text was taken into an article, for those on its desk. Bytes are those of the file. */
export type ArticleFileLine = { id: string; name: string; bytes: number; at: Date; byName: string; report: WordReport; needsChecking: boolean }

/** The Word files of an article that this person finds in the newsroom, newest first. */
export async function listArticleFiles(actor: PersonActor, articleId: string): Promise<ArticleFileLine[]> {
  if (!z.uuid().safeParse(articleId).success) return []
  const rows = await db.articleFile.findMany({
    where: { articleId, kind: 'word', acceptedAt: { not: null }, article: visibleWhere(actor) },
    orderBy: { createdAt: 'desc' },
    take: 50,
  })
  const people = await db.person.findMany({ where: { id: { in: rows.map((row) => row.uploadedById) } }, select: { id: true, name: true } })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return rows.map((row) => {
    const report = wordReportSchema.parse(row.report)
    return { id: row.id, name: row.name, bytes: row.bytes, at: row.createdAt, byName: names.get(row.uploadedById) ?? '', report, needsChecking: needsChecking(report) }
  })
}

/** The same, with whether this person may say that they have looked at a report. */
export async function getWordFiles(actor: PersonActor, articleId: string): Promise<{ files: ArticleFileLine[]; mayCheck: boolean }> {
  const files = await listArticleFiles(actor, articleId)
  const mayCheck = files.some((file) => file.needsChecking) && mayCheckReport(actor, (await loadArticle(db, actor, articleId)).facts)
  return { files, mayCheck }
}

/** A kept file to be sent to someone who finds its article in the newsroom, or null: for them there is none. */
export async function openArticleFile(actor: PersonActor, id: string): Promise<{ name: string; length: number; body: ReadableStream } | null> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return null
  const row = await db.articleFile.findFirst({ where: { id, kind: 'word', acceptedAt: { not: null }, article: visibleWhere(actor) } })
  if (!row) await noteUnseenFile(actor, id)
  const path = row && wordFilePath(row.sha256, row.id)
  if (!path) return null
  const file = join(path.folder, path.name)
  const length = await stat(file).then(({ size }) => size, () => null)
  if (length === null) return null
  return { name: row.name, length, body: Readable.toWeb(createReadStream(file)) as ReadableStream }
}
