import type { Actor } from '@/domain/article/actor'
import { changeArticle } from '@/server/articles/change-article'
import type { Step } from '@/server/articles/step'

/**
 * An approver puts back into the queue what an editor holds and does not get on with, or what a writer whose account is
 * shut left as a draft. The text stays as it is; who had it hears.
 */
export function putBackArticle(actor: Actor, step: Step) {
  return changeArticle(actor, 'put_back', step, ({ row, step: { reason } }) => ({
    data: { holderId: null },
    detail: { before: row.holderId, ...(reason ? { reason } : {}) },
    notify: [row.holderId, row.writerId],
  }))
}
