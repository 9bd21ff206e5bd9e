import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { transition } from '@/domain/article/workflow'
import { voidApproval } from '@/server/approvals/keep-approval'
import { noApproval, noWithdrawal } from '@/server/articles/approved-revision'
import { loadArticle, lockArticle, type LoadedArticle } from '@/server/articles/load-article'
import { approversOf } from '@/server/articles/tell'
import type { Tx } from '@/server/db'
import { Conflict, Invalid, NotFound } from '@/server/errors'
import { databaseNow } from '@/server/now'
import { enqueue } from '@/server/outbox'
import { parseInput } from '@/server/parse-input'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'

const inputSchema = z.strictObject({
  articleId: z.uuid(),
  approvalId: z.uuid(),
  confirmed: z.boolean(),
  /** The leader's own words; needed to contradict. */
  answer: z.string().trim().max(2000, 'reason.too_long'),
})

/**
 * A leader confirms what was put down in their name, or says that it is not so. A contradicted approval is void: a text
 * that is not out yet waits for approval again; one that is out stays, and those who may take it down hear.
 * @throws NotFound, Conflict('behalf.answered'), Invalid('behalf.answer_required')
 */
export async function answerOnBehalf(actor: PersonActor, input: z.input<typeof inputSchema>): Promise<void> {
  const { articleId, approvalId, confirmed, answer } = parseInput(inputSchema, input)
  if (!confirmed && answer === '') throw new Invalid('invalid', { fields: { answer: 'behalf.answer_required' } })
  const action = confirmed ? 'article.on_behalf_confirmed' : 'article.disputed'
  await runCommand(actor, { action, subject: 'article', subjectId: articleId }, async (tx) => {
    await lockArticle(tx, articleId)
    const approval = await tx.approval.findFirst({ where: { id: approvalId, articleId, approverId: actor.id, how: { in: ['telephone', 'signed'] } } })
    if (!approval) throw new NotFound()
    if (approval.confirmedAt || approval.disputedAt) throw new Conflict('behalf.answered')
    const article = await loadArticle(tx, actor, articleId)
    const at = await databaseNow(tx)
    await tx.approval.update({ where: { id: approvalId }, data: { answer, ...(confirmed ? { confirmedAt: at } : { disputedAt: at }) } })
    const undone = !confirmed && (await takeBack(tx, actor, article, approval, at))
    const { row } = article
    const others = confirmed ? [] : [row.writerId, row.holderId, ...(await approversOf(tx, row.sectionId))]
    const personIds = [...new Set([approval.recordedById, ...others])].filter((id): id is string => id !== null && id !== actor.id)
    await enqueue(tx, 'notice', {
      personIds, articleId, kind: confirmed ? 'on_behalf_confirmed' : 'on_behalf_disputed',
      detail: { title: row.title, who: actor.name, ...(answer ? { reason: answer } : {}) },
    })
    await record(tx, {
      action, actor, subject: 'article', subjectId: articleId, revisionId: approval.revisionId, sectionId: row.sectionId,
      detail: { approvalId, recordedBy: approval.recordedById, ...(answer ? { reason: answer } : {}), ...(undone ? { from: `${row.work}/${row.public}`, to: `pending/${row.public}` } : {}) },
    })
  })
}

// Only the approval that the article carries now: an older one decided nothing that could still be undone here.
async function takeBack(tx: Tx, actor: PersonActor, { row, facts }: LoadedArticle, approval: { revisionId: string }, at: Date): Promise<boolean> {
  const next = transition(facts, 'dispute')
  if (!next || row.approvedRevisionId !== approval.revisionId) return false
  await voidApproval(tx, row, actor, 'dispute', at)
  await tx.article.update({
    where: { id: row.id },
    data: { ...noApproval, ...(row.public === 'live' ? {} : noWithdrawal), pendingRevisionId: approval.revisionId, work: next.work, version: row.version + 1, changedAt: at, stateAt: at },
  })
  return true
}
