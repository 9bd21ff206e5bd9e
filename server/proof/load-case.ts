import type { PersonActor } from '@/domain/article/actor'
import { canAllowSecrecy } from '@/domain/article/secrecy-rights'
import type { Verdict } from '@/domain/article/verdict'
import { decisionSelect, factsOf, type ArticleRow } from '@/server/articles/load-article'
import type { SecrecyCase } from '@/generated/prisma/client'
import type { Db } from '@/server/db'
import { NotFound } from '@/server/errors'

/**
 * A passage that approvers were asked about, with its article, for an approver of the article's section: who may decide
 * sees the passage even where the draft itself is not to be seen.
 * @throws NotFound for everyone else, and for one that nobody asked about
 */
export async function loadCase(client: Db, actor: PersonActor, caseId: string): Promise<{ one: SecrecyCase; row: ArticleRow; verdict: Verdict }> {
  const found = await client.secrecyCase.findUnique({ where: { id: caseId }, include: { article: { select: decisionSelect } } })
  if (!found || found.askedAt === null) throw new NotFound()
  const { article: row, ...one } = found
  const verdict = canAllowSecrecy(actor, factsOf(row))
  if (!verdict.allowed && verdict.code === 'forbidden') throw new NotFound()
  return { one, row, verdict }
}
