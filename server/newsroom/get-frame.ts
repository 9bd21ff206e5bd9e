import { hasRole, isAdmin, ROLES, type PersonActor, type Role } from '@/domain/article/actor'
import { db } from '@/server/db'
import { getSiteSettings } from '@/server/site-settings'
import { countDesk } from './count-desk'

/** What stands around every page of the newsroom: names, counts and what this person may open. */
export async function getNewsroomFrame(actor: PersonActor) {
  const [settings, counts, unread] = await Promise.all([
    getSiteSettings(),
    countDesk(actor),
    db.notice.count({ where: { personId: actor.id, readAt: null } }),
  ])
  const roles: Role[] = ROLES.filter((role) => hasRole(actor, role))
  return {
    newsroomName: settings.newsroomName,
    siteName: settings.siteName,
    personName: actor.name,
    roles,
    counts,
    unread,
    mayWrite: hasRole(actor, 'contributor') || hasRole(actor, 'editor'),
    isAdmin: isAdmin(actor),
  }
}
