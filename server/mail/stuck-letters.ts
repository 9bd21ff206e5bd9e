import { isAdmin, type PersonActor } from '@/domain/article/actor'
import { db } from '@/server/db'

/** How many letters were tried and have not left, for an administrator's rail; nothing for others. */
export async function stuckLetters(actor: PersonActor): Promise<number> {
  return isAdmin(actor) ? db.letter.count({ where: { sentAt: null, attempts: { gt: 0 }, error: { not: null } } }) : 0
}
