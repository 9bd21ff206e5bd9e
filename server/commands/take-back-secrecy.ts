import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { canSee } from '@/domain/article/permissions'
import { canTakeBackSecrecy } from '@/domain/article/secrecy-rights'
import { passageText } from '@/domain/proofreading/secrecy-passages'
import { decisionSelect, factsOf, lockArticle } from '@/server/articles/load-article'
import { Conflict, Forbidden, NotFound } from '@/server/errors'
import { parseInput } from '@/server/parse-input'
import { decideCase } from '@/server/proof/decide-case'
import { passageHash } from '@/server/proof/passage-hash'
import { reasonSchema } from '@/server/proof/reason-schema'
import { runCommand } from '@/server/run-command'

const inputSchema = z.strictObject({ articleId: z.uuid(), passage: z.string().min(1).max(200_000), reason: reasonSchema })
export type TakeBackSecrecyInput = z.input<typeof inputSchema>

/**
 * An approver takes the leave for a passage with a secrecy mark back, with a reason, whoever gave it: from then on the
 * passage stops the text again. As when it is given, a draft never sent need not be theirs to see.
 * @throws NotFound, Forbidden('forbidden' | 'secrecy.own' | 'secrecy.published'), Conflict('secrecy.not_allowed'), Invalid
 */
export async function takeBackSecrecy(actor: PersonActor, input: TakeBackSecrecyInput): Promise<void> {
  const { articleId, passage: asked, reason } = parseInput(inputSchema, input)
  await runCommand(actor, { action: 'secrecy.taken_back', subject: 'article', subjectId: articleId }, async (tx) => {
    await lockArticle(tx, articleId)
    const row = await tx.article.findUnique({ where: { id: articleId }, select: decisionSelect })
    if (!row) throw new NotFound()
    const facts = factsOf(row)
    const passage = passageText(asked)
    const hash = passageHash(passage)
    const known = await tx.secrecyCase.findUnique({
      where: { articleId_passageHash: { articleId, passageHash: hash } },
      select: { allowed: true, askedById: true },
    })
    const verdict = canTakeBackSecrecy(actor, facts)
    const seen = canSee(actor, facts) || (known && (verdict.allowed || verdict.code !== 'forbidden'))
    if (!seen) throw new NotFound()
    if (!verdict.allowed) throw new Forbidden(verdict.code)
    if (!known?.allowed) throw new Conflict('secrecy.not_allowed')
    await decideCase(tx, actor, row, { passage, hash, outcome: 'taken_back', reason, askedById: known.askedById })
  })
}
