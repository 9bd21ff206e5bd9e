import type { Actor } from '@/domain/article/actor'
import { personStepSchema, type PersonStep } from '@/domain/people/schemas'
import { revokeSessions } from '@/server/auth/session'
import { Conflict } from '@/server/errors'
import { databaseNow } from '@/server/now'
import { parseInput } from '@/server/parse-input'
import { changePerson } from '@/server/people/change-person'
import { keepAnAdministrator } from '@/server/people/keep-an-administrator'

/**
 * Shuts a person out: no signing in, and every session ended at once. Their articles, roles and trail stay.
 * @throws Forbidden, NotFound, Conflict('person.stale' | 'person.disabled' | 'person.last_admin')
 */
export async function disablePerson(actor: Actor, input: PersonStep): Promise<{ version: number }> {
  const step = parseInput(personStepSchema, input)
  return changePerson(actor, 'person.disabled', step, async (tx, person) => {
    if (person.disabledAt) throw new Conflict('person.disabled')
    const administers = person.grants.some((grant) => grant.role === 'admin')
    if (administers) await keepAnAdministrator(tx, person.id)
    await revokeSessions(tx, person.id)
    return { data: { disabledAt: await databaseNow(tx) } }
  })
}
