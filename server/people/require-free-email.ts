import type { Tx } from '@/server/db'
import { Invalid } from '@/server/errors'

/** That nobody else has this address; people are also kept apart by a unique index. Throws Invalid with the field. */
export async function requireFreeEmail(tx: Tx, email: string, ownId?: string): Promise<void> {
  const owner = await tx.person.findUnique({ where: { email }, select: { id: true } })
  if (owner && owner.id !== ownId) throw new Invalid('invalid', { fields: { email: 'person.email_taken' } })
}
