import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { canEdit } from '@/domain/article/permissions'
import { loadArticle, lockArticle } from '@/server/articles/load-article'
import { Forbidden, NotFound } from '@/server/errors'
import { databaseNow } from '@/server/now'
import { parseInput } from '@/server/parse-input'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'

const inputSchema = z.strictObject({ articleId: z.uuid(), id: z.uuid() })

/**
 * Puts a kept text away: it was merged, or is not needed. It stays kept, and is not shown any more. For whoever wrote it
 * and for who has the article in hand.
 * @throws NotFound, Forbidden
 */
export function settleKeptText(actor: PersonActor, input: z.input<typeof inputSchema>): Promise<void> {
  const { articleId, id } = parseInput(inputSchema, input)
  return runCommand(actor, { action: 'article.kept_settled', subject: 'article', subjectId: articleId }, async (tx) => {
    await lockArticle(tx, articleId)
    const { row, facts } = await loadArticle(tx, actor, articleId)
    const kept = await tx.keptText.findFirst({ where: { id, articleId }, select: { personId: true, settledAt: true } })
    if (!kept) throw new NotFound()
    if (kept.personId !== actor.id && !canEdit(actor, facts)) throw new Forbidden()
    if (kept.settledAt) return
    await tx.keptText.update({ where: { id }, data: { settledAt: await databaseNow(tx) }, select: { id: true } })
    await record(tx, { action: 'article.kept_settled', actor, subject: 'article', subjectId: articleId, sectionId: row.sectionId, detail: { keptTextId: id } })
  })
}
