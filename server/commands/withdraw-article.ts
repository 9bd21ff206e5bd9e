import type { Actor } from '@/domain/article/actor'
import { approversOf } from '@/server/articles/tell'
import { changeArticle } from '@/server/articles/change-article'
import { takeDown } from '@/server/articles/put-live'
import { requireReason, type Step } from '@/server/articles/step'

/** Takes a live article from readers at once, with a reason; approvers and the writer hear. */
export function withdrawArticle(actor: Actor, step: Step) {
  return changeArticle(actor, 'withdraw', step, async ({ tx, row, at, step: checked }) => {
    const reason = requireReason(checked, 'reason.withdraw')
    await takeDown(tx, row.id)
    return {
      revisionId: row.publishedRevisionId ?? undefined,
      data: { withdrawnAt: at, withdrawReason: reason, scheduledAt: null },
      detail: { reason },
      notify: [row.writerId, row.holderId, ...(await approversOf(tx, row.liveSectionId))],
    }
  })
}
