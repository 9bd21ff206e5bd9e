import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { canAllowSecrecy } from '@/domain/article/secrecy-rights'
import { loadArticle, lockArticle } from '@/server/articles/load-article'
import { Forbidden } from '@/server/errors'
import { parseInput } from '@/server/parse-input'
import { decideCase } from '@/server/proof/decide-case'
import { markedPassage } from '@/server/proof/marked-passage'
import { reasonSchema } from '@/server/proof/reason-schema'
import { runCommand } from '@/server/run-command'

const inputSchema = z.strictObject({ articleId: z.uuid(), passage: z.string().min(1).max(200_000), reason: reasonSchema })
export type AllowSecrecyInput = z.input<typeof inputSchema>

/**
 * An approver who has the article before them lets a passage with a secrecy mark be published, with a reason. It holds
 * for that very passage: a changed one has to be allowed anew.
 * @throws NotFound, Forbidden('forbidden' | 'secrecy.own'), Conflict('secrecy.gone'), Invalid
 */
export async function allowSecrecy(actor: PersonActor, input: AllowSecrecyInput): Promise<void> {
  const { articleId, passage: asked, reason } = parseInput(inputSchema, input)
  await runCommand(actor, { action: 'secrecy.allowed', subject: 'article', subjectId: articleId }, async (tx) => {
    await lockArticle(tx, articleId)
    const { row, facts } = await loadArticle(tx, actor, articleId)
    const verdict = canAllowSecrecy(actor, facts)
    if (!verdict.allowed) throw new Forbidden(verdict.code)
    const marked = await markedPassage(tx, articleId, asked)
    const known = await tx.secrecyCase.findUnique({
      where: { articleId_passageHash: { articleId, passageHash: marked.hash } },
      select: { askedById: true },
    })
    await decideCase(tx, actor, row, { ...marked, outcome: 'allowed', reason, askedById: known?.askedById ?? null })
  })
}
