import type { Tx } from '@/server/db'
import { Conflict } from '@/server/errors'
import { contentHash, readRevision } from './content-store'
import type { ArticleRow } from './load-article'

/**
 * The revision that was approved, its content hashed afresh and found to be what was approved.
 * @throws Conflict('article.changed') otherwise.
 */
export async function approvedRevision(tx: Tx, row: ArticleRow) {
  if (!row.approvedRevisionId || !row.approvedHash) throw new Conflict('article.changed')
  const revision = await readRevision(tx, row.approvedRevisionId)
  if (revision.articleId !== row.id || contentHash(revision.content) !== row.approvedHash) {
    throw new Conflict('article.changed')
  }
  return revision
}

/** The columns of an article that has no hour at which it leaves. */
export const noWithdrawal = { withdrawAt: null, withdrawAtReason: null, withdrawSetById: null } as const

/** The columns of an article that carries no approval and no schedule. */
export const noApproval = { approvedRevisionId: null, approvedHash: null, scheduledAt: null, scheduleAlarm: null } as const
