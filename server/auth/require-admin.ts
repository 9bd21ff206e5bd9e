import { notFound } from 'next/navigation'
import { isAdmin, type PersonActor } from '@/domain/article/actor'
import { recordDenial } from '@/server/record'
import { requireActor } from './current-actor'

/** For the administrator's pages: to anyone else they do not exist, and the try is recorded. `room` is its address. */
export async function requireAdmin(room: string): Promise<PersonActor> {
  const actor = await requireActor(room)
  if (isAdmin(actor)) return actor
  await recordDenial(actor, { action: 'page.opened', subject: 'request', subjectId: room, code: 'not_found' })
  notFound()
}
