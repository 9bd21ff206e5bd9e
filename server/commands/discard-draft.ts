import type { Actor } from '@/domain/article/actor'
import { changeArticle } from '@/server/articles/change-article'
import type { Step } from '@/server/articles/step'
import { endPreviews } from '@/server/previews/living'

/** The writer drops a draft, and its preview links end. One never submitted goes to the bin; nothing is deleted here. */
export function discardDraft(actor: Actor, step: Step) {
  return changeArticle(actor, 'discard', step, async ({ tx, row, at }) => {
    await endPreviews(tx, row.id, at)
    return { data: { returnReason: null } }
  })
}
