import { transaction } from '@/server/db'
import { record } from '@/server/record'
import { findSession } from './session'

/** Ends the session of a token in the database; one that is not open any more is left as it is. */
export async function signOut(token: string, address: string): Promise<void> {
  const session = await findSession(token, address)
  if (!session) return
  await transaction(async (tx) => {
    await tx.session.updateMany({ where: { id: session.id, revokedAt: null }, data: { revokedAt: new Date() } })
    await record(tx, { action: 'session.signed_out', actor: session.actor, subject: 'session', subjectId: session.id })
  })
}
