import type { Actor } from '@/domain/article/actor'
import { changeArticle } from '@/server/articles/change-article'
import { readWorkingCopy } from '@/server/articles/content-store'
import { cutRevision } from '@/server/articles/cut-revision'
import { underLent } from '@/server/approvals/keep-approval'
import { requireReason, type Step } from '@/server/articles/step'

/**
 * With a reason, an editor returns the article to its writer, or an approver to its holder
 * (the writer hears too). Cuts a revision, so that what was sent back can be compared.
 */
export function returnArticle(actor: Actor, step: Step) {
  return changeArticle(actor, 'return', step, async ({ tx, row, step: { reason }, step: checked, lent }) => {
    requireReason(checked, 'reason.required')
    const fromApproval = row.work === 'pending'
    const content = await readWorkingCopy(tx, row.id)
    const revision = await cutRevision(tx, row.id, 'return', content, actor.kind === 'person' ? actor.id : null)
    return {
      revisionId: revision.id,
      data: { returnReason: reason ?? null, pendingRevisionId: null, ...(fromApproval ? {} : { holderId: null }) },
      detail: { reason, ...underLent(lent) },
      // Returned to the editor it is not the writer's turn: they are told just that.
      ...(fromApproval ? { notify: [row.holderId], toWriter: 'return_to_editor' as const } : {}),
    }
  })
}
