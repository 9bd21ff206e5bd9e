import type { PersonActor } from '@/domain/article/actor'
import { contentSchema, type ArticleContent } from '@/domain/content/content'
import type { Db } from '@/server/db'
import { NotFound } from '@/server/errors'
import { readRevision } from './content-store'
import { firstSentAt } from './first-sent'

/** One version's text: of a revision (with its number) or of a saved text (null). */
export type Version = { id: string; number: number | null; at: Date; personId: string | null; content: ArticleContent }

/**
 * A version of this article by its id. @throws NotFound for any other id, another article's included, and for what
 * another person wrote before the article was first sent.
 */
export async function readVersion(client: Db, actor: PersonActor, articleId: string, id: string): Promise<Version> {
  const version = await versionOf(client, articleId, id)
  if (version.personId !== actor.id && version.at < (await firstSentAt(client, articleId))) throw new NotFound()
  return version
}

async function versionOf(client: Db, articleId: string, id: string): Promise<Version> {
  const revision = await client.revision.findUnique({ where: { id, articleId }, select: { id: true } })
  if (revision) {
    const { number, createdAt, createdById, content } = await readRevision(client, id)
    return { id, number, at: createdAt, personId: createdById, content }
  }
  const saved = await client.savedText.findUnique({ where: { id, articleId } })
  if (!saved) throw new NotFound()
  return { id, number: null, at: saved.savedAt, personId: saved.personId, content: contentSchema.parse(saved.content) }
}
