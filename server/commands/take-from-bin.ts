import type { Actor } from '@/domain/article/actor'
import { changeArticle } from '@/server/articles/change-article'
import type { Step } from '@/server/articles/step'

/** The writer takes a discarded draft back out of the bin, as long as it is there (30 days). */
export function takeFromBin(actor: Actor, step: Step) {
  return changeArticle(actor, 'unbin', step)
}
