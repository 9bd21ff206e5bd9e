import { contentSchema, type ArticleContent } from '@/domain/content/content'
import type { Db } from '@/server/db'
import { NotFound } from '@/server/errors'
import { readRevision } from './content-store'

/** One version's text: of a revision (with its number) or of a saved text (null). */
export type Version = { id: string; number: number | null; at: Date; personId: string | null; content: ArticleContent }

/** A version of this article by its id. @throws NotFound for any other id, another article's included. */
export async function readVersion(client: Db, articleId: string, id: string): Promise<Version> {
  const revision = await client.revision.findUnique({ where: { id, articleId }, select: { id: true } })
  if (revision) {
    const { number, createdAt, createdById, content } = await readRevision(client, id)
    return { id, number, at: createdAt, personId: createdById, content }
  }
  const saved = await client.savedText.findUnique({ where: { id, articleId } })
  if (!saved) throw new NotFound()
  return { id, number: null, at: saved.savedAt, personId: saved.personId, content: contentSchema.parse(saved.content) }
}
