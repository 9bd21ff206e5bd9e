import { hasRole, type Actor } from '@/domain/article/actor'
import { canSee, type ArticleFacts } from '@/domain/article/permissions'

/**
 * Whether this person may remark on the article and hand out preview links of it: who finds it in the newsroom and is its
 * writer, or writes, edits or approves in its section. A draft in the bin is left alone.
 */
export function canComment(actor: Actor, article: ArticleFacts): boolean {
  if (actor.kind !== 'person' || article.binned || !canSee(actor, article)) return false
  if (actor.id === article.writerId) return true
  return [article.sectionId, article.liveSectionId].some(
    (section) => section !== null && (['contributor', 'editor', 'approver'] as const).some((role) => hasRole(actor, role, section)),
  )
}
