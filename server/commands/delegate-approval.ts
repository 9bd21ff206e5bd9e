import { hasRole, sectionsOf, type PersonActor } from '@/domain/article/actor'
import { delegationSchema, spanFaults, type NewDelegation } from '@/domain/delegation/delegation'
import { parseOfficeTime, shortDateTime } from '@/domain/language/dates'
import { delegationWords as words } from '@/domain/words/delegation'
import type { Tx } from '@/server/db'
import { Forbidden, Invalid } from '@/server/errors'
import { databaseNow } from '@/server/now'
import { enqueue } from '@/server/outbox'
import { parseInput } from '@/server/parse-input'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'
import { getSiteSettings } from '@/server/site-settings'

/**
 * "Ủy quyền duyệt": an approver lends the right to approve and to return, never more than their own, to an editor or
 * another approver, for stated times of the office's clock and stated sections (none: all of theirs). A lent right
 * cannot be lent on.
 * @throws Forbidden, Invalid with the fields at fault
 */
export function delegateApproval(actor: PersonActor, input: NewDelegation): Promise<{ id: string }> {
  return runCommand(actor, { action: 'delegation.given', subject: 'delegation' }, async (tx) => {
    if (!hasRole(actor, 'approver')) throw new Forbidden()
    const { toId, sectionIds, reason, ...span } = parseInput(delegationSchema, input)
    const { timeZone } = await getSiteSettings(tx)
    const wanted = timeOf(span.startsAt, timeZone, 'startsAt')
    const endsAt = timeOf(span.endsAt, timeZone, 'endsAt')
    const now = await databaseNow(tx)
    const fields = {
      ...spanFaults(wanted, endsAt, now),
      ...sectionFaults(actor, sectionIds),
      ...(await deputyFaults(tx, actor, toId)),
    }
    if (Object.keys(fields).length > 0) throw new Invalid('invalid', { fields })
    // Nothing was lent before it was said: the record begins now at the earliest.
    const startsAt = wanted < now ? now : wanted
    const { id } = await tx.delegation.create({
      data: { fromId: actor.id, toId, sectionIds: [...new Set(sectionIds)], startsAt, endsAt, reason, createdById: actor.id },
      select: { id: true },
    })
    const note = words.span(shortDateTime(startsAt, timeZone), shortDateTime(endsAt, timeZone))
    await enqueue(tx, 'notice', { personIds: [toId], articleId: null, kind: 'delegation_given', detail: { who: actor.name, note, ...(reason ? { reason } : {}) } })
    await record(tx, {
      action: 'delegation.given', actor, subject: 'delegation', subjectId: id, sectionId: sectionIds.length === 1 ? sectionIds[0] : null,
      detail: { toId, sectionIds, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), reason },
    })
    return { id }
  })
}

function timeOf(wanted: string, zone: string, field: string): Date {
  try {
    return parseOfficeTime(wanted, zone)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Invalid('invalid', { fields: { [field]: 'delegation.time_unknown' } })
  }
}

function sectionFaults(actor: PersonActor, sectionIds: string[]): Record<string, string> {
  const own = sectionsOf(actor, 'approver')
  return own === 'all' || sectionIds.every((id) => own.includes(id)) ? {} : { sectionIds: 'delegation.section_not_yours' }
}

async function deputyFaults(tx: Tx, actor: PersonActor, toId: string): Promise<Record<string, string>> {
  if (toId === actor.id) return { toId: 'delegation.self' }
  const found = await tx.person.count({ where: { id: toId, disabledAt: null, grants: { some: { role: { in: ['editor', 'approver'] } } } } })
  return found === 1 ? {} : { toId: 'delegation.not_staff' }
}
