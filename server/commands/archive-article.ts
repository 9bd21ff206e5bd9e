import type { Actor } from '@/domain/article/actor'
import { changeArticle } from '@/server/articles/change-article'
import type { Step } from '@/server/articles/step'

/** An approver puts an article that readers do not have out of the desk's way. A flag only. */
export function archiveArticle(actor: Actor, step: Step) {
  return changeArticle(actor, 'archive', step)
}

/** Takes it out of the archive again. */
export function unarchiveArticle(actor: Actor, step: Step) {
  return changeArticle(actor, 'unarchive', step)
}
