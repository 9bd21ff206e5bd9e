import { isAdmin, type Actor } from '@/domain/article/actor'
import { Forbidden } from '@/server/errors'

/** What a program must have been given to change people, sections or settings in an administrator's place. */
export type AdminRight = 'people' | 'sections' | 'settings'

/** Lets an administrator go on, and a system actor with that right. Throws Forbidden for everyone else. */
export function permitAdmin(actor: Actor, right: AdminRight): void {
  const allowed = actor.kind === 'system' ? actor.rights.includes(right) : isAdmin(actor)
  if (!allowed) throw new Forbidden()
}
