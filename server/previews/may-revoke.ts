import { hasRole, type PersonActor } from '@/domain/article/actor'
import type { ArticleFacts } from '@/domain/article/permissions'

/** Whether this person may take a link back: who made it, the article's writer and holder, approvers of its section. */
export function mayRevoke(actor: PersonActor, facts: ArticleFacts, createdById: string): boolean {
  return [createdById, facts.writerId, facts.holderId].includes(actor.id) || hasRole(actor, 'approver', facts.sectionId)
}
