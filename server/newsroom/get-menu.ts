import { isAdmin, type PersonActor } from '@/domain/article/actor'
import { db } from '@/server/db'
import { NotFound } from '@/server/errors'
import { readMenu } from '@/server/site/menu'

/** The menu to be edited, with its version. Throws NotFound unless the actor is an administrator. */
export async function getMenu(actor: PersonActor) {
  if (!isAdmin(actor)) throw new NotFound()
  return readMenu(db)
}
