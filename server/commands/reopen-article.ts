import type { PersonActor } from '@/domain/article/actor'
import { voidApproval } from '@/server/approvals/keep-approval'
import { noApproval } from '@/server/articles/approved-revision'
import { changeArticle } from '@/server/articles/change-article'
import type { Step } from '@/server/articles/step'

/** An editor opens an approved text again and holds it; approval and schedule are void, and who approved hears. */
export function reopenArticle(actor: PersonActor, step: Step) {
  return changeArticle(actor, 'reopen', step, async ({ tx, row, at }) => {
    const approvers = await voidApproval(tx, row, actor, 'reopen', at)
    return {
      data: { ...noApproval, holderId: actor.id },
      detail: { voided: row.approvedHash },
      notify: [row.writerId, row.holderId, ...approvers],
    }
  })
}
