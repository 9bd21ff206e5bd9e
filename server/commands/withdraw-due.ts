import { systemActor } from '@/domain/article/actor'
import { changeArticle } from '@/server/articles/change-article'
import { loadArticle } from '@/server/articles/load-article'
import { takeDown } from '@/server/articles/put-live'
import { approversOf } from '@/server/articles/tell'
import { db } from '@/server/db'
import { Conflict, NotFound } from '@/server/errors'

const CLOCK = systemActor('clock', ['see', 'withdraw_due'])

/**
 * Takes one article off whose hour to leave has come. `due` is the hour that a timer was set for: a timer of another hour
 * than the article's own does nothing. Resolves to whether it was taken off.
 */
export async function withdrawDue(articleId: string, due?: Date): Promise<boolean> {
  try {
    const { row } = await loadArticle(db, CLOCK, articleId)
    if (row.public !== 'live' || !row.withdrawAt) return false
    await changeArticle(CLOCK, 'withdraw_due', { articleId, version: row.version }, async ({ tx, row, at }) => {
      if (!row.withdrawAt || row.withdrawAt > at || (due && row.withdrawAt.getTime() !== due.getTime())) throw new Conflict('article.moved_on')
      const reason = row.withdrawAtReason ?? ''
      await takeDown(tx, row.id)
      return {
        ...(row.work === 'scheduled' ? {} : { besideTheText: true as const }),
        revisionId: row.publishedRevisionId ?? undefined,
        data: { withdrawnAt: at, withdrawReason: reason, scheduledAt: null },
        detail: { reason, due: row.withdrawAt.toISOString(), setBy: row.withdrawSetById },
        notify: [row.writerId, row.holderId, row.withdrawSetById, ...(await approversOf(tx, row.liveSectionId))],
      }
    })
    return true
  } catch (error) {
    // Somebody else decided meanwhile, or the article is no more.
    if (error instanceof NotFound || (error instanceof Conflict && error.code === 'article.moved_on')) return false
    throw error
  }
}
