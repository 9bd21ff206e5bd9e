import type { Actor } from '@/domain/article/actor'
import { updatePersonSchema, type UpdatePersonInput } from '@/domain/people/schemas'
import { parseInput } from '@/server/parse-input'
import { changePerson } from '@/server/people/change-person'
import { requireFreeEmail } from '@/server/people/require-free-email'
import { changes } from '@/server/site/changes'

/**
 * Mends a person's name, pen name, office or address. What was published keeps the names it was printed with.
 * @throws Forbidden, NotFound, Conflict('person.stale'), Invalid with the fields at fault
 */
export async function updatePerson(actor: Actor, input: UpdatePersonInput): Promise<{ version: number }> {
  const { personId, version, ...data } = parseInput(updatePersonSchema, input)
  return changePerson(actor, 'person.updated', { personId, version }, async (tx, person) => {
    await requireFreeEmail(tx, data.email, person.id)
    return { data, detail: { changed: changes(person, data) } }
  })
}
