import { z } from 'zod'
import type { Actor } from '@/domain/article/actor'
import { behalfGrantWords as words } from '@/domain/words/delegation'
import type { NoticeKind } from '@/domain/words/notices'
import type { Tx } from '@/server/db'
import { Invalid, NotFound } from '@/server/errors'
import { databaseNow } from '@/server/now'
import { enqueue } from '@/server/outbox'
import { parseInput } from '@/server/parse-input'
import { permitAdmin } from '@/server/people/permit-admin'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'

const nameSchema = z.strictObject({ leaderId: z.uuid('behalf.leader_required'), personId: z.uuid('behalf.person_required') })
const endSchema = z.strictObject({ grantId: z.uuid() })

/**
 * The administrator names who may put down what a leader decided by telephone or on paper. Both hear of it.
 * @throws Forbidden, Invalid with the fields at fault
 */
export function nameForBehalf(actor: Actor, input: z.input<typeof nameSchema>): Promise<{ id: string }> {
  return runCommand(actor, { action: 'on_behalf.named', subject: 'on_behalf_grant' }, async (tx) => {
    permitAdmin(actor, 'people')
    const { leaderId, personId } = parseInput(nameSchema, input)
    const fields = await faults(tx, leaderId, personId)
    if (Object.keys(fields).length > 0) throw new Invalid('invalid', { fields })
    const { id } = await tx.onBehalfGrant.create({ data: { leaderId, personId, createdById: byId(actor, personId) }, select: { id: true } })
    await hear(tx, actor, { leaderId, personId }, { leader: 'on_behalf_named_for', person: 'on_behalf_named' })
    await record(tx, { action: 'on_behalf.named', actor, subject: 'on_behalf_grant', subjectId: id, detail: { leaderId, personId } })
    return { id }
  })
}

/** Ends that, at once; what was put down before stays as it is. @throws Forbidden, NotFound */
export async function endForBehalf(actor: Actor, input: z.input<typeof endSchema>): Promise<void> {
  const { grantId } = parseInput(endSchema, input)
  return runCommand(actor, { action: 'on_behalf.ended', subject: 'on_behalf_grant', subjectId: grantId }, async (tx) => {
    permitAdmin(actor, 'people')
    const grant = await tx.onBehalfGrant.findFirst({ where: { id: grantId, revokedAt: null } })
    if (!grant) throw new NotFound()
    const { leaderId, personId } = grant
    await tx.onBehalfGrant.update({ where: { id: grantId }, data: { revokedAt: await databaseNow(tx), revokedById: byId(actor, null) } })
    await hear(tx, actor, { leaderId, personId }, { leader: 'on_behalf_ended', person: 'on_behalf_ended' })
    await record(tx, { action: 'on_behalf.ended', actor, subject: 'on_behalf_grant', subjectId: grantId, detail: { leaderId, personId } })
  })
}

async function faults(tx: Tx, leaderId: string, personId: string): Promise<Record<string, string>> {
  if (leaderId === personId) return { personId: 'behalf.same' }
  const leader = await tx.person.count({ where: { id: leaderId, disabledAt: null, grants: { some: { role: 'approver' } } } })
  if (leader === 0) return { leaderId: 'behalf.not_leader' }
  const person = await tx.person.count({ where: { id: personId, disabledAt: null } })
  if (person === 0) return { personId: 'behalf.person_unknown' }
  const named = await tx.onBehalfGrant.count({ where: { leaderId, personId, revokedAt: null } })
  return named > 0 ? { personId: 'behalf.exists' } : {}
}

type Pair = { leaderId: string; personId: string }

async function hear(tx: Tx, actor: Actor, { leaderId, personId }: Pair, kinds: { leader: NoticeKind; person: NoticeKind }): Promise<void> {
  const people = await tx.person.findMany({ where: { id: { in: [leaderId, personId] } }, select: { id: true, name: true } })
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? ''
  const detail = { who: actor.kind === 'person' ? actor.name : '', note: words.line(nameOf(personId), nameOf(leaderId)) }
  for (const [id, kind] of [[leaderId, kinds.leader], [personId, kinds.person]] as const) {
    if (id !== byId(actor, null)) await enqueue(tx, 'notice', { personIds: [id], articleId: null, kind, detail })
  }
}

function byId<T>(actor: Actor, otherwise: T): string | T {
  return actor.kind === 'person' ? actor.id : otherwise
}
