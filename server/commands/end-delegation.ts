import { z } from 'zod'
import { isAdmin, type PersonActor } from '@/domain/article/actor'
import { delegationState } from '@/domain/delegation/delegation'
import { shortDateTime } from '@/domain/language/dates'
import { delegationWords as words } from '@/domain/words/delegation'
import type { Tx } from '@/server/db'
import { Conflict, NotFound } from '@/server/errors'
import { databaseNow } from '@/server/now'
import { enqueue } from '@/server/outbox'
import { parseInput } from '@/server/parse-input'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'
import { getSiteSettings } from '@/server/site-settings'

const inputSchema = z.strictObject({ delegationId: z.uuid() })

/**
 * Ends a delegation before its time, at once: whoever gave it, whoever has it, or an administrator.
 * @throws NotFound, Conflict('delegation.over')
 */
export async function endDelegation(actor: PersonActor, input: z.input<typeof inputSchema>): Promise<void> {
  const { delegationId } = parseInput(inputSchema, input)
  return runCommand(actor, { action: 'delegation.ended', subject: 'delegation', subjectId: delegationId }, async (tx) => {
    await tx.$queryRaw`select id from delegation where id = ${delegationId}::uuid for update`
    const row = await tx.delegation.findUnique({ where: { id: delegationId } })
    if (!row || ![row.fromId, row.toId].includes(actor.id) && !isAdmin(actor)) throw new NotFound()
    const at = await databaseNow(tx)
    const state = delegationState(row, at)
    if (state === 'over' || state === 'revoked') throw new Conflict('delegation.over')
    await tx.delegation.update({ where: { id: delegationId }, data: { revokedAt: at, revokedById: actor.id } })
    const personIds = [row.fromId, row.toId].filter((id) => id !== actor.id)
    await enqueue(tx, 'notice', { personIds, articleId: null, kind: 'delegation_ended', detail: { who: actor.name, note: await whichOne(tx, row) } })
    await record(tx, { action: 'delegation.ended', actor, subject: 'delegation', subjectId: delegationId, detail: { fromId: row.fromId, toId: row.toId, endsAt: row.endsAt.toISOString() } })
  })
}

async function whichOne(tx: Tx, { fromId, toId, startsAt, endsAt }: { fromId: string; toId: string; startsAt: Date; endsAt: Date }): Promise<string> {
  const people = await tx.person.findMany({ where: { id: { in: [fromId, toId] } }, select: { id: true, name: true } })
  const nameOf = (id: string) => people.find((one) => one.id === id)?.name ?? ''
  const { timeZone } = await getSiteSettings(tx)
  return `${words.line(nameOf(fromId), nameOf(toId))}. ${words.span(shortDateTime(startsAt, timeZone), shortDateTime(endsAt, timeZone))}`
}
