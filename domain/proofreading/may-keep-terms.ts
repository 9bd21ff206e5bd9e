import { hasRole, isAdmin, type Actor } from '@/domain/article/actor'

/** Whether a person keeps the office's list of wordings: editors and approvers of any section, and administrators. */
export function mayKeepTerms(actor: Actor): boolean {
  return hasRole(actor, 'editor') || hasRole(actor, 'approver') || isAdmin(actor)
}

/** Whether a person may read it: who keeps it, and whoever writes. */
export function mayReadTerms(actor: Actor): boolean {
  return mayKeepTerms(actor) || hasRole(actor, 'contributor')
}
