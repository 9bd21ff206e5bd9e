import { isAdmin, type PersonActor } from '@/domain/article/actor'
import { db } from '@/server/db'
import { NotFound } from '@/server/errors'
import { writeAnchor } from './read-anchor'

/** The anchor of the last day that has one, as letters have it; null before the first. Throws NotFound unless the actor is an administrator. */
export async function latestAnchor(actor: PersonActor): Promise<{ day: Date; text: string } | null> {
  if (!isAdmin(actor)) throw new NotFound()
  const found = await db.auditAnchor.findFirst({ orderBy: { day: 'desc' }, select: { day: true, seq: true, hash: true } })
  return found && { day: found.day, text: writeAnchor(found) }
}
