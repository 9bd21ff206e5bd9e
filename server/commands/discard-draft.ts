import type { Actor } from '@/domain/article/actor'
import { changeArticle } from '@/server/articles/change-article'
import type { Step } from '@/server/articles/step'

/** The writer drops a draft. One never submitted goes to the bin; nothing is deleted here. */
export function discardDraft(actor: Actor, step: Step) {
  return changeArticle(actor, 'discard', step, () => ({ data: { returnReason: null } }))
}
