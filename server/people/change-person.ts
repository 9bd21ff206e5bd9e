import type { Actor } from '@/domain/article/actor'
import type { Prisma } from '@/generated/prisma/client'
import type { Tx } from '@/server/db'
import { Conflict, NotFound } from '@/server/errors'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'
import { permitAdmin } from './permit-admin'

const personSelect = {
  id: true, email: true, name: true, penName: true, office: true, disabledAt: true, version: true,
  grants: { select: { id: true, role: true, sectionId: true } },
} satisfies Prisma.PersonSelect

/** A person as the administrator's commands see one. */
export type PersonRow = Prisma.PersonGetPayload<{ select: typeof personSelect }>

type Change = { data?: Prisma.PersonUncheckedUpdateManyInput; sectionId?: string | null; detail?: Record<string, unknown> }

/**
 * The one course of an administrator's change of a person: permit -> lock and load -> decide (`work`) -> write with the
 * version -> record.
 * @throws Forbidden, NotFound('person.unknown'), Conflict('person.stale') and what `work` throws
 */
export function changePerson(
  actor: Actor,
  action: string,
  step: { personId: string; version: number },
  work: (tx: Tx, person: PersonRow) => Promise<Change>,
): Promise<{ version: number }> {
  return runCommand(actor, { action, subject: 'person', subjectId: step.personId }, async (tx) => {
    permitAdmin(actor, 'people')
    await tx.$executeRaw`select 1 from person where id = ${step.personId}::uuid for update`
    const person = await tx.person.findUnique({ where: { id: step.personId }, select: personSelect })
    if (!person) throw new NotFound('person.unknown')
    if (person.version !== step.version) throw new Conflict('person.stale')
    const change = await work(tx, person)
    const version = person.version + 1
    await tx.person.updateMany({ where: { id: person.id, version: step.version }, data: { ...change.data, version } })
    await record(tx, {
      action, actor, subject: 'person', subjectId: person.id,
      sectionId: change.sectionId ?? null, detail: { email: person.email, ...change.detail },
    })
    return { version }
  })
}
