import type { Actor } from '@/domain/article/actor'
import { updateTermSchema, type UpdateTermInput } from '@/domain/proofreading/term-schemas'
import { databaseNow } from '@/server/now'
import { parseInput } from '@/server/parse-input'
import { dayOf } from '@/server/proof/day'
import { findTerm } from '@/server/proof/find-term'
import { permitTerms, termRow } from '@/server/proof/permit-terms'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'
import { changes } from '@/server/site/changes'

/**
 * Changes a wording of the office's list.
 * @throws Forbidden, NotFound('term.unknown'), Conflict('term.stale'), Invalid with the fields at fault
 */
export async function updateTerm(actor: Actor, input: UpdateTermInput): Promise<{ version: number }> {
  const { termId, version, ...wording } = parseInput(updateTermSchema, input)
  return runCommand(actor, { action: 'term.updated', subject: 'term', subjectId: termId }, async (tx) => {
    permitTerms(actor)
    const data = await termRow(tx, wording, termId)
    const { fromDate, toDate, ...before } = await findTerm(tx, { termId, version })
    await tx.term.update({ where: { id: termId }, data: { ...data, version: version + 1, changedAt: await databaseNow(tx) } })
    const changed = changes({ ...before, from: dayOf(fromDate), to: dayOf(toDate) }, wording)
    await record(tx, { action: 'term.updated', actor, subject: 'term', subjectId: termId, detail: { wrong: before.wrong, changed } })
    return { version: version + 1 }
  })
}
