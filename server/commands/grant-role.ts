import type { Actor } from '@/domain/article/actor'
import { changeGrantSchema, type ChangeGrantInput } from '@/domain/people/schemas'
import { Invalid } from '@/server/errors'
import { parseInput } from '@/server/parse-input'
import { changePerson } from '@/server/people/change-person'
import { requireSections } from '@/server/people/require-section'

/**
 * Gives a person a role, for one section or (null) for all. It counts from the next request on.
 * @throws Forbidden, NotFound, Conflict('person.stale'), Invalid('grant.exists' or fields at fault)
 */
export async function grantRole(actor: Actor, input: ChangeGrantInput): Promise<{ version: number }> {
  const { grant, ...step } = parseInput(changeGrantSchema, input)
  return changePerson(actor, 'person.role_granted', step, async (tx, person) => {
    await requireSections(tx, [grant.sectionId], 'grant.sectionId')
    if (person.grants.some((held) => held.role === grant.role && held.sectionId === grant.sectionId)) {
      throw new Invalid('grant.exists', { fields: { 'grant.role': 'grant.exists' } })
    }
    await tx.roleGrant.create({ data: { ...grant, personId: person.id } })
    return { sectionId: grant.sectionId, detail: { role: grant.role } }
  })
}
