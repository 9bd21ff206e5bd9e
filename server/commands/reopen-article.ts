import type { PersonActor } from '@/domain/article/actor'
import { noApproval } from '@/server/articles/approved-revision'
import { changeArticle } from '@/server/articles/change-article'
import type { Step } from '@/server/articles/step'

/** An editor opens an approved text again and holds it; approval and schedule are void. */
export function reopenArticle(actor: PersonActor, step: Step) {
  return changeArticle(actor, 'reopen', step, ({ row }) => ({
    data: { ...noApproval, holderId: actor.id },
    detail: { voided: row.approvedHash },
    notify: [row.writerId, row.holderId],
  }))
}
