import type { PersonActor } from '@/domain/article/actor'
import { Forbidden } from '@/server/errors'

/**
 * A page belongs to who opened it. When somebody else has signed in meanwhile in the same browser, nothing of it is done
 * under their name. Throws Forbidden('auth.other_person', {name}): who is signed in.
 */
export function requireSamePerson(actor: PersonActor, personId: string): void {
  if (actor.id !== personId) throw new Forbidden('auth.other_person', { params: { name: actor.name } })
}
