import type { Actor } from '@/domain/article/actor'
import { changeArticle } from '@/server/articles/change-article'
import type { Step } from '@/server/articles/step'

/** Takes the hour away; the approval stays. */
export function unscheduleArticle(actor: Actor, step: Step) {
  return changeArticle(actor, 'unschedule', step, ({ row }) => ({
    data: { scheduledAt: null },
    detail: { before: row.scheduledAt?.toISOString() ?? null },
    notify: [row.writerId],
  }))
}
