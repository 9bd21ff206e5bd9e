import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { lockArticle } from '@/server/articles/load-article'
import { Conflict, Forbidden } from '@/server/errors'
import { parseInput } from '@/server/parse-input'
import { decideCase } from '@/server/proof/decide-case'
import { loadCase } from '@/server/proof/load-case'
import { reasonSchema } from '@/server/proof/reason-schema'
import { runCommand } from '@/server/run-command'

const inputSchema = z.strictObject({ caseId: z.uuid(), allowed: z.boolean(), reason: reasonSchema })
export type DecideSecrecyInput = z.input<typeof inputSchema>

/**
 * An approver of the section answers who asked about a passage with a secrecy mark, with a reason either way.
 * @throws NotFound, Forbidden('secrecy.own'), Conflict('secrecy.decided'), Invalid
 */
export async function decideSecrecy(actor: PersonActor, input: DecideSecrecyInput): Promise<void> {
  const { caseId, allowed, reason } = parseInput(inputSchema, input)
  await runCommand(actor, { action: allowed ? 'secrecy.allowed' : 'secrecy.refused', subject: 'article' }, async (tx) => {
    const { one: seen } = await loadCase(tx, actor, caseId)
    await lockArticle(tx, seen.articleId)
    const { one, row, verdict } = await loadCase(tx, actor, caseId)
    if (!verdict.allowed) throw new Forbidden(verdict.code)
    if (one.allowed !== null) throw new Conflict('secrecy.decided')
    await decideCase(tx, actor, row, { passage: one.passage, hash: one.passageHash, outcome: allowed ? 'allowed' : 'refused', reason, askedById: one.askedById })
  })
}
