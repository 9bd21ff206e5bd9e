import type { Actor } from '@/domain/article/actor'
import { changeArticle } from '@/server/articles/change-article'
import type { Step } from '@/server/articles/step'

/** The holder puts the article back into the queue; the text stays as it is. */
export function releaseArticle(actor: Actor, step: Step) {
  return changeArticle(actor, 'release', step, () => ({ data: { holderId: null } }))
}
