import type { Actor } from '@/domain/article/actor'
import { termStepSchema, type TermStep } from '@/domain/proofreading/term-schemas'
import { parseInput } from '@/server/parse-input'
import { dayOf } from '@/server/proof/day'
import { findTerm } from '@/server/proof/find-term'
import { permitTerms } from '@/server/proof/permit-terms'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'

/**
 * Takes a wording off the office's list; the event keeps what it said.
 * @throws Forbidden, NotFound('term.unknown'), Conflict('term.stale')
 */
export async function removeTerm(actor: Actor, input: TermStep): Promise<void> {
  const step = parseInput(termStepSchema, input)
  await runCommand(actor, { action: 'term.removed', subject: 'term', subjectId: step.termId }, async (tx) => {
    permitTerms(actor)
    await tx.$executeRaw`lock table term in share row exclusive mode`
    const { wrong, right, fromDate, toDate, note } = await findTerm(tx, step)
    await tx.term.delete({ where: { id: step.termId } })
    const detail = { wrong, right, from: dayOf(fromDate), to: dayOf(toDate), note }
    await record(tx, { action: 'term.removed', actor, subject: 'term', subjectId: step.termId, detail })
  })
}
