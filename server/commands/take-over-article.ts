import type { PersonActor } from '@/domain/article/actor'
import { changeArticle } from '@/server/articles/change-article'
import type { Step } from '@/server/articles/step'

/** Another editor becomes the holder; the one before is told. */
export function takeOverArticle(actor: PersonActor, step: Step) {
  return changeArticle(actor, 'take_over', step, ({ row }) => ({
    data: { holderId: actor.id },
    detail: { before: row.holderId },
    notify: [row.holderId],
  }))
}
