import type { PersonActor } from '@/domain/article/actor'
import { changeArticle } from '@/server/articles/change-article'
import type { Step } from '@/server/articles/step'

/** An editor takes a submitted article and becomes its holder; the writer hears. */
export function takeArticle(actor: PersonActor, step: Step) {
  return changeArticle(actor, 'take', step, ({ row }) => ({
    data: { holderId: actor.id },
    notify: [row.writerId],
  }))
}
