import type { Actor, Grant } from '@/domain/article/actor'
import { createPersonSchema, type CreatePersonInput } from '@/domain/people/schemas'
import { parseInput } from '@/server/parse-input'
import { choosePassword } from '@/server/people/choose-password'
import { permitAdmin } from '@/server/people/permit-admin'
import { requireFreeEmail } from '@/server/people/require-free-email'
import { requireSections } from '@/server/people/require-section'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'

/**
 * Lets someone in. Without a password a one-time one is made: it is returned here, this once, and kept nowhere.
 * @throws Forbidden, Invalid with the fields at fault
 */
export async function createPerson(
  actor: Actor,
  input: CreatePersonInput,
): Promise<{ id: string; oneTimePassword: string | null }> {
  const { grants, password, ...person } = parseInput(createPersonSchema, input)
  return runCommand(actor, { action: 'person.created', subject: 'person' }, async (tx) => {
    permitAdmin(actor, 'people')
    await requireFreeEmail(tx, person.email)
    await requireSections(tx, grants.map((grant) => grant.sectionId), 'grants.0.sectionId')
    const { data, oneTimePassword } = await choosePassword(tx, password, person)
    const { id } = await tx.person.create({
      data: { ...person, ...data, grants: { create: withoutDoubles(grants) } },
      select: { id: true },
    })
    await record(tx, { action: 'person.created', actor, subject: 'person', subjectId: id, detail: { ...person, grants } })
    return { id, oneTimePassword }
  })
}

function withoutDoubles(grants: Grant[]): Grant[] {
  return [...new Map(grants.map((grant) => [`${grant.role}:${grant.sectionId}`, grant])).values()]
}
