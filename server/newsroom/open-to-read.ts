import type { PersonActor } from '@/domain/article/actor'
import { loadArticle, type LoadedArticle } from '@/server/articles/load-article'
import { db } from '@/server/db'
import { NotFound } from '@/server/errors'
import { recordDenial } from '@/server/record'

/**
 * Loads an article that a person opens by its address. Opening one that they may not see is recorded; an address that
 * leads nowhere is nobody's business. Throws NotFound for both.
 */
export async function openToRead(actor: PersonActor, id: string): Promise<LoadedArticle> {
  try {
    return await loadArticle(db, actor, id)
  } catch (error) {
    if (error instanceof NotFound && (await db.article.count({ where: { id } })) > 0) {
      await recordDenial(actor, { action: 'article.opened', subject: 'article', subjectId: id, code: error.code })
    }
    throw error
  }
}

/** Records that somebody asked for a file of an article that they do not find; an id of no file is nobody's business. */
export async function noteUnseenFile(actor: PersonActor, id: string): Promise<void> {
  const file = await db.articleFile.findFirst({ where: { id, acceptedAt: { not: null } }, select: { articleId: true } })
  if (file) await recordDenial(actor, { action: 'file.opened', subject: 'file', subjectId: id, code: 'not_found', detail: { articleId: file.articleId } })
}
