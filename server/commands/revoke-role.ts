import type { Actor } from '@/domain/article/actor'
import { changeGrantSchema, type ChangeGrantInput } from '@/domain/people/schemas'
import { Conflict } from '@/server/errors'
import { parseInput } from '@/server/parse-input'
import { changePerson } from '@/server/people/change-person'
import { keepAnAdministrator } from '@/server/people/keep-an-administrator'

/**
 * Takes a role from a person. It is gone at their next request; the last administrator keeps it.
 * @throws Forbidden, NotFound, Conflict('person.stale' | 'person.last_admin' | 'grant.unknown')
 */
export async function revokeRole(actor: Actor, input: ChangeGrantInput): Promise<{ version: number }> {
  const { grant, ...step } = parseInput(changeGrantSchema, input)
  return changePerson(actor, 'person.role_revoked', step, async (tx, person) => {
    const held = person.grants.find(({ role, sectionId }) => role === grant.role && sectionId === grant.sectionId)
    if (!held) throw new Conflict('grant.unknown')
    if (grant.role === 'admin' && !person.disabledAt) await keepAnAdministrator(tx, person.id)
    await tx.roleGrant.delete({ where: { id: held.id } })
    return { sectionId: grant.sectionId, detail: { role: grant.role } }
  })
}
