import type { PersonActor } from '@/domain/article/actor'
import { contentHash, readWorkingCopy } from '@/server/articles/content-store'
import { firstSentAt } from '@/server/articles/first-sent'
import { loadArticle } from '@/server/articles/load-article'
import { db } from '@/server/db'
import { WORKING_COPY } from './get-version'

/** Two versions by their ids. */
export type Between = { from: string; to: string }

/**
 * What most likely matters when somebody reads an article: the text they read against what readers see, and against the
 * last revision before it that says something else and that this person may read. The text they read is the revision that waits or is approved, else the text in hand.
 * @throws NotFound for who may not see the article.
 */
export async function comparisonsOf(actor: PersonActor, articleId: string): Promise<{ published: Between | null; previous: Between | null }> {
  const { row } = await loadArticle(db, actor, articleId)
  const read = row.work === null ? row.publishedRevisionId : (row.pendingRevisionId ?? row.approvedRevisionId)
  const to = read ?? WORKING_COPY
  const published = row.publishedRevisionId !== null && row.publishedRevisionId !== to ? row.publishedRevisionId : null
  const here = read
    ? await db.revision.findUniqueOrThrow({ where: { id: read }, select: { number: true, contentHash: true } })
    : { number: null, contentHash: contentHash(await readWorkingCopy(db, articleId)) }
  const before = await db.revision.findFirst({
    where: {
      articleId, contentHash: { not: here.contentHash },
      OR: [{ createdById: actor.id }, { createdAt: { gte: await firstSentAt(db, articleId) } }],
      ...(here.number === null ? {} : { number: { lt: here.number } }),
    },
    orderBy: { number: 'desc' },
    select: { id: true },
  })
  return {
    published: published === null ? null : { from: published, to },
    previous: before && before.id !== published ? { from: before.id, to } : null,
  }
}
