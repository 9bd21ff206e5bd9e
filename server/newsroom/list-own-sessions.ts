import type { PersonActor } from '@/domain/article/actor'
import { openSessionsWhere } from '@/server/auth/session'
import { db } from '@/server/db'

/** Where this person is signed in now, the last used first. */
export function listOwnSessions(actor: PersonActor) {
  return db.session.findMany({
    where: { ...openSessionsWhere(), personId: actor.id },
    orderBy: { lastSeenAt: 'desc' },
    take: 50,
    select: { id: true, createdAt: true, lastSeenAt: true, address: true, userAgent: true },
  })
}
