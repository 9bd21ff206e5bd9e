import { systemActor } from '@/domain/article/actor'
import { errorMessage } from '@/domain/words/errors'
import { approvedRevision, noApproval } from '@/server/articles/approved-revision'
import { changeArticle } from '@/server/articles/change-article'
import { loadArticle, lockArticle } from '@/server/articles/load-article'
import { putLive } from '@/server/articles/put-live'
import { requireNoSecrecy } from '@/server/articles/require-no-secrecy'
import { approversOf, tell } from '@/server/articles/tell'
import { db, transaction } from '@/server/db'
import { Conflict, HouseError } from '@/server/errors'
import { record } from '@/server/record'

const CLOCK = systemActor('clock', ['see', 'publish_due'])

/**
 * Publishes one article whose hour has come. Approval and state are checked again at that
 * moment; where they no longer hold it goes back to "approved" with an alarm. Resolves to
 * whether it was published: false also when a person's later act had already decided.
 */
export async function publishDue(articleId: string): Promise<boolean> {
  const { row } = await loadArticle(db, CLOCK, articleId)
  try {
    await changeArticle(CLOCK, 'publish_due', { articleId, version: row.version }, async ({ tx, row, at }) => {
      if (!row.scheduledAt || row.scheduledAt > at) throw new Conflict('article.moved_on')
      const revision = await approvedRevision(tx, row)
      await requireNoSecrecy(tx, row.id, revision.content)
      const live = await putLive(tx, row, revision, at)
      return {
        revisionId: revision.id,
        data: { ...live, ...noApproval, holderId: null, returnReason: null },
        detail: { hash: revision.hash, due: row.scheduledAt.toISOString() },
        notify: [row.writerId, row.holderId],
      }
    })
    return true
  } catch (error) {
    if (!(error instanceof HouseError)) throw error
    if (error.code !== 'article.moved_on') await alarm(articleId, error)
    return false
  }
}

async function alarm(articleId: string, error: HouseError): Promise<void> {
  await transaction(async (tx) => {
    await lockArticle(tx, articleId)
    const { row } = await loadArticle(tx, CLOCK, articleId)
    if (row.work !== 'scheduled') return
    const reason = errorMessage(error.code, error.params)
    await tx.article.update({
      where: { id: articleId },
      data: { work: 'approved', scheduledAt: null, scheduleAlarm: reason, version: row.version + 1, stateAt: new Date() },
    })
    const notify = [row.writerId, row.holderId, ...(await approversOf(tx, row.sectionId))]
    await tell(tx, CLOCK, row, 'schedule_failed', { notify, detail: { reason } })
    await record(tx, {
      action: 'article.schedule_failed', actor: CLOCK, subject: 'article', subjectId: articleId,
      revisionId: row.approvedRevisionId, sectionId: row.sectionId, detail: { reason, code: error.code },
    })
  })
}
