import type { Actor } from '@/domain/article/actor'
import { personStepSchema, type PersonStep } from '@/domain/people/schemas'
import { Conflict } from '@/server/errors'
import { parseInput } from '@/server/parse-input'
import { changePerson } from '@/server/people/change-person'

/**
 * Lets a person in again who was shut out, with the roles they had; old sessions stay ended.
 * @throws Forbidden, NotFound, Conflict('person.stale' | 'person.not_disabled')
 */
export async function enablePerson(actor: Actor, input: PersonStep): Promise<{ version: number }> {
  const step = parseInput(personStepSchema, input)
  return changePerson(actor, 'person.enabled', step, async (_tx, person) => {
    if (!person.disabledAt) throw new Conflict('person.not_disabled')
    return { data: { disabledAt: null } }
  })
}
