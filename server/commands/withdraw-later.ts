import type { Actor } from '@/domain/article/actor'
import { noWithdrawal } from '@/server/articles/approved-revision'
import { changeArticle } from '@/server/articles/change-article'
import { comingTime } from '@/server/articles/office-time'
import { requireReason, type Step } from '@/server/articles/step'
import { approversOf } from '@/server/articles/tell'
import { setTimer } from '@/server/queue/timers'

const CODES = { required: 'withdrawal.required', past: 'withdrawal.past' }

/**
 * Sets the hour at which a live article leaves, or another in its place; with a reason, as for withdrawing at once.
 * `step.at` is the office's local time. Approvers and the writer hear.
 */
export function withdrawArticleLater(actor: Actor, step: Step) {
  return changeArticle(actor, 'withdraw_later', step, async ({ tx, row, at, step: checked }) => {
    const reason = requireReason(checked, 'reason.withdraw')
    const due = await comingTime(tx, checked.at, at, CODES)
    await setTimer(tx, row.id, 'withdraw', due)
    return {
      besideTheText: true,
      revisionId: row.publishedRevisionId ?? undefined,
      data: { withdrawAt: due, withdrawAtReason: reason, withdrawSetById: actor.kind === 'person' ? actor.id : null },
      detail: { reason, due: due.toISOString(), ...(row.withdrawAt ? { before: row.withdrawAt.toISOString() } : {}) },
      notify: [row.writerId, row.holderId, ...(await approversOf(tx, row.liveSectionId))],
    }
  })
}

/** Takes that hour away: the article stays. */
export function keepUpArticle(actor: Actor, step: Step) {
  return changeArticle(actor, 'keep_up', step, async ({ tx, row }) => ({
    besideTheText: true,
    data: noWithdrawal,
    detail: { before: row.withdrawAt?.toISOString() ?? null },
    notify: [row.writerId, row.withdrawSetById, ...(await approversOf(tx, row.liveSectionId))],
  }))
}
