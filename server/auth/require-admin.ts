import { notFound } from 'next/navigation'
import { isAdmin, type PersonActor } from '@/domain/article/actor'
import { recordDenial } from '@/server/record'
import { requireActor } from './current-actor'

/** For the administrator's pages: to anyone else they do not exist, and the try is recorded. `room` is its address. */
export async function requireAdmin(room: string): Promise<PersonActor> {
  const actor = await requireActor(room)
  return isAdmin(actor) ? actor : refuseRoom(actor, room)
}

/** Shows a person that a page does not exist for them, and records that they tried. `room` is its address. */
export async function refuseRoom(actor: PersonActor, room: string): Promise<never> {
  await recordDenial(actor, { action: 'page.opened', subject: 'request', subjectId: room, code: 'not_found' })
  notFound()
}
