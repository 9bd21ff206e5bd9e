import type { Tx } from '@/server/db'
import { Conflict } from '@/server/errors'

// Any constant: it only has to differ from the other advisory locks of this database.
const ADMINISTRATORS_LOCK = 7_401_010

/**
 * Before someone stops being an administrator: that another enabled one remains. Two who go at once come one after the
 * other here, and the second sees that the first is gone. Throws Conflict('person.last_admin').
 */
export async function keepAnAdministrator(tx: Tx, leavingId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${ADMINISTRATORS_LOCK})`
  const others = await tx.person.count({
    where: { id: { not: leavingId }, disabledAt: null, grants: { some: { role: 'admin', sectionId: null } } },
  })
  if (others === 0) throw new Conflict('person.last_admin')
}
