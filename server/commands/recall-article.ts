import type { Actor } from '@/domain/article/actor'
import { changeArticle } from '@/server/articles/change-article'
import type { Step } from '@/server/articles/step'

/** The writer takes back what waits for an editor, or the holder what waits for approval. */
export function recallArticle(actor: Actor, step: Step) {
  return changeArticle(actor, 'recall', step, () => ({ data: { pendingRevisionId: null } }))
}
