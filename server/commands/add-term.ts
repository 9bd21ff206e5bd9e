import type { Actor } from '@/domain/article/actor'
import { addTermSchema, type AddTermInput } from '@/domain/proofreading/term-schemas'
import { parseInput } from '@/server/parse-input'
import { permitTerms, termRow } from '@/server/proof/permit-terms'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'

/** Adds a wording to the office's list. Throws Forbidden, Invalid with the fields at fault. */
export async function addTerm(actor: Actor, input: AddTermInput): Promise<{ id: string }> {
  const wording = parseInput(addTermSchema, input)
  return runCommand(actor, { action: 'term.added', subject: 'term' }, async (tx) => {
    permitTerms(actor)
    const { id } = await tx.term.create({ data: await termRow(tx, wording), select: { id: true } })
    await record(tx, { action: 'term.added', actor, subject: 'term', subjectId: id, detail: wording })
    return { id }
  })
}
