import { approvingSections, hasRole, isAdmin, ROLES, sectionsOf, type PersonActor, type Role } from '@/domain/article/actor'
import { db } from '@/server/db'
import { stuckLetters } from '@/server/mail/stuck-letters'
import { getSiteSettings } from '@/server/site-settings'
import { countDesk } from './count-desk'
import { countOverdue } from './count-overdue'

/** What stands around every page of the newsroom: names, counts and what this person may open. */
export async function getNewsroomFrame(actor: PersonActor) {
  const [settings, counts, unread, stuck, overdue] = await Promise.all([
    getSiteSettings(),
    countDesk(actor),
    db.notice.count({ where: { personId: actor.id, readAt: null } }),
    stuckLetters(actor),
    countOverdue(actor),
  ])
  const roles: Role[] = ROLES.filter((role) => hasRole(actor, role))
  return {
    newsroomName: settings.newsroomName,
    siteName: settings.siteName,
    personName: actor.name,
    roles,
    counts,
    unread,
    stuckLetters: stuck,
    overdue,
    /** Whether this person reads every section, and not only named ones. */
    everywhere: sectionsOf(actor, 'editor') === 'all' || approvingSections(actor) === 'all',
    /** Whether rights to approve may concern this person: lent, given, or put down for a leader. */
    delegates: isAdmin(actor) || hasRole(actor, 'editor') || hasRole(actor, 'approver') || (actor.speaksFor ?? []).length > 0,
    mayWrite: hasRole(actor, 'contributor') || hasRole(actor, 'editor'),
    isAdmin: isAdmin(actor),
  }
}
