import { hasRole, type Actor } from './actor'
import { isOwn } from './approval'
import type { ArticleFacts } from './permissions'
import { NO, YES, type Verdict } from './verdict'

type Facts = Pick<ArticleFacts, 'sectionId' | 'writerId' | 'creditedIds'>
type TextFacts = Facts & Pick<ArticleFacts, 'work' | 'public'>

/**
 * Whether a person may let a passage with a secrecy mark be published: an approver of the article's section, never in an
 * article that they wrote or are credited on (nobody approves their own).
 */
export function canAllowSecrecy(actor: Actor, article: Facts): Verdict {
  if (actor.kind !== 'person' || !hasRole(actor, 'approver', article.sectionId)) return NO
  return isOwn(actor.id, article) ? { allowed: false, code: 'secrecy.own' } : YES
}

/**
 * Whether a person may take such a leave back: whoever may give it, while the passage has not gone out. Once it has, and
 * no other text is under way, there is nothing to stop: the article is withdrawn instead.
 */
export function canTakeBackSecrecy(actor: Actor, article: TextFacts): Verdict {
  const verdict = canAllowSecrecy(actor, article)
  const out = article.work === null && article.public === 'live'
  return verdict.allowed && out ? { allowed: false, code: 'secrecy.published' } : verdict
}
