import type { PersonActor } from '@/domain/article/actor'
import { canComment } from '@/domain/comments/may-comment'
import { loadArticle, type LoadedArticle } from '@/server/articles/load-article'
import type { Tx } from '@/server/db'
import { Forbidden, NotFound } from '@/server/errors'

/** An article on which this person may remark. Throws NotFound where they may not see it, Forbidden where they only may. */
export async function articleToComment(tx: Tx, actor: PersonActor, articleId: string): Promise<LoadedArticle> {
  const article = await loadArticle(tx, actor, articleId)
  if (!canComment(actor, article.facts)) throw new Forbidden()
  return article
}

/**
 * A remark of that article, locked until the transaction ends. Throws NotFound for another article's, for none and for a
 * deleted one.
 */
export async function commentOf(tx: Tx, articleId: string, id: string) {
  await tx.$queryRaw`select id from comment where id = ${id}::uuid and article_id = ${articleId}::uuid for update`
  const comment = await tx.comment.findFirst({ where: { id, articleId, deletedAt: null } })
  if (!comment) throw new NotFound()
  return comment
}

/** The first remark of a thread, locked; it may have been deleted if answers keep the thread. Throws NotFound. */
export async function threadOf(tx: Tx, articleId: string, id: string) {
  await tx.$queryRaw`select id from comment where id = ${id}::uuid and article_id = ${articleId}::uuid for update`
  const head = await tx.comment.findFirst({ where: { id, articleId, threadId: null } })
  if (!head) throw new NotFound()
  const answers = await tx.comment.findMany({ where: { threadId: id, deletedAt: null }, select: { personId: true } })
  if (head.deletedAt && answers.length === 0) throw new NotFound()
  return { head, personIds: [head.personId, ...answers.map(({ personId }) => personId)] }
}
