import { hasRole, type Actor } from './actor'
import type { ArticleFacts, Verdict } from './permissions'

type Facts = Pick<ArticleFacts, 'sectionId' | 'writerId' | 'creditedIds'>

/**
 * Whether a person may let a passage with a secrecy mark be published: an approver of the article's section, never in an
 * article that they wrote or are credited on (nobody approves their own).
 */
export function canAllowSecrecy(actor: Actor, article: Facts): Verdict {
  if (actor.kind !== 'person' || !hasRole(actor, 'approver', article.sectionId)) return { allowed: false, code: 'forbidden' }
  const own = actor.id === article.writerId || article.creditedIds.includes(actor.id)
  return own ? { allowed: false, code: 'secrecy.own' } : { allowed: true }
}
