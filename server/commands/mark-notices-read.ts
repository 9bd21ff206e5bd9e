import type { PersonActor } from '@/domain/article/actor'
import { db } from '@/server/db'

/** Marks this person's own notices as read. Nothing of anyone else's can be reached. */
export async function markNoticesRead(actor: PersonActor): Promise<void> {
  await db.notice.updateMany({ where: { personId: actor.id, readAt: null }, data: { readAt: new Date() } })
}
