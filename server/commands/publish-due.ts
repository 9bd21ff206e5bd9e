import { systemActor } from '@/domain/article/actor'
import { overdueMinutes } from '@/domain/article/overdue'
import { lateNote } from '@/domain/words/clock'
import { errorMessage } from '@/domain/words/errors'
import { approvedRevision, noApproval, noWithdrawal } from '@/server/articles/approved-revision'
import { changeArticle } from '@/server/articles/change-article'
import { loadArticle, lockArticle, type ArticleRow } from '@/server/articles/load-article'
import { putLive } from '@/server/articles/put-live'
import { requireNoSecrecy } from '@/server/articles/require-no-secrecy'
import { approversOf, tell } from '@/server/articles/tell'
import { db, transaction } from '@/server/db'
import { Conflict, HouseError, NotFound } from '@/server/errors'
import { databaseNow } from '@/server/now'
import { record } from '@/server/record'

const CLOCK = systemActor('clock', ['see', 'publish_due'])

/**
 * Publishes one article whose hour has come. Approval and state are checked again at that
 * moment; where they no longer hold it goes back to "approved" with an alarm. `due` is the hour
 * that a timer was set for: a timer of another hour than the article's own does nothing. Resolves
 * to whether it was published: false also when a person's later act had already decided.
 */
export async function publishDue(articleId: string, due?: Date): Promise<boolean> {
  try {
    const { row } = await loadArticle(db, CLOCK, articleId)
    // A glance before the lock; the same is asked again under it.
    if (row.work !== 'scheduled') return false
    await changeArticle(CLOCK, 'publish_due', { articleId, version: row.version }, async ({ tx, row, at }) => {
      const hour = hourOf(row, due)
      if (!hour || hour > at) throw new Conflict('article.moved_on')
      // Kept waiting past its hour to leave: readers would have it for a moment, and long after it was meant.
      if (row.public !== 'live' && row.withdrawAt && row.withdrawAt <= at) throw new Conflict('schedule.gone_by')
      const revision = await approvedRevision(tx, row)
      await requireNoSecrecy(tx, row.id, revision.content)
      const live = await putLive(tx, row, revision, at)
      const late = lateness(hour, at)
      return {
        revisionId: revision.id,
        data: { ...live, ...noApproval, holderId: null, returnReason: null },
        detail: { hash: revision.hash, due: hour.toISOString(), ...(late > 0 ? { lateMinutes: late, note: lateNote(late) } : {}) },
        notify: [row.writerId, row.holderId, ...(late > 0 ? await approversOf(tx, row.sectionId) : [])],
      }
    })
    return true
  } catch (error) {
    if (!(error instanceof HouseError)) throw error
    if (!(error instanceof NotFound) && error.code !== 'article.moved_on') await alarm(articleId, due, error)
    return false
  }
}

function hourOf({ scheduledAt }: ArticleRow, due: Date | undefined): Date | null {
  return scheduledAt && (!due || scheduledAt.getTime() === due.getTime()) ? scheduledAt : null
}

// Minutes, of one that a stop kept waiting: then the trail says so, and approvers hear.
function lateness(hour: Date, at: Date): number {
  return overdueMinutes(hour, at) ?? 0
}

async function alarm(articleId: string, due: Date | undefined, error: HouseError): Promise<void> {
  await transaction(async (tx) => {
    await lockArticle(tx, articleId)
    const { row } = await loadArticle(tx, CLOCK, articleId)
    const at = await databaseNow(tx)
    const hour = hourOf(row, due)
    // Set to another hour meanwhile: that one will find out for itself.
    if (row.work !== 'scheduled' || !hour || hour > at) return
    const reason = errorMessage(error.code, error.params)
    await tx.article.update({
      where: { id: articleId },
      data: {
        work: 'approved', scheduledAt: null, scheduleAlarm: reason, version: row.version + 1, stateAt: at, changedAt: at,
        ...(row.public === 'live' ? {} : noWithdrawal),
      },
    })
    const notify = [row.writerId, row.holderId, ...(await approversOf(tx, row.sectionId))]
    await tell(tx, CLOCK, row, 'schedule_failed', { notify, detail: { reason } })
    await record(tx, {
      action: 'article.schedule_failed', actor: CLOCK, subject: 'article', subjectId: articleId,
      revisionId: row.approvedRevisionId, sectionId: row.sectionId,
      detail: { reason, code: error.code, due: hour.toISOString() },
    })
  })
}
