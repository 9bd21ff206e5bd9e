import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { canEdit } from '@/domain/article/permissions'
import { loadArticle, lockArticle } from '@/server/articles/load-article'
import { ownApproversOf } from '@/server/articles/tell'
import { Conflict, Forbidden, Invalid } from '@/server/errors'
import { databaseNow } from '@/server/now'
import { enqueue } from '@/server/outbox'
import { parseInput } from '@/server/parse-input'
import { markedPassage } from '@/server/proof/marked-passage'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'

const inputSchema = z.strictObject({ articleId: z.uuid(), passage: z.string().min(1).max(200_000) })
export type AskSecrecyInput = z.input<typeof inputSchema>

/**
 * Asks the approvers of the section for leave to publish a passage with a secrecy mark. They are shown the passage and
 * the title, never the draft. One that was refused may be asked for again.
 * @throws NotFound, Forbidden, Conflict('secrecy.gone' | 'secrecy.decided'), Invalid('secrecy.no_approver')
 */
export async function askSecrecy(actor: PersonActor, input: AskSecrecyInput): Promise<{ caseId: string }> {
  const { articleId, passage: asked } = parseInput(inputSchema, input)
  return runCommand(actor, { action: 'secrecy.asked', subject: 'article', subjectId: articleId }, async (tx) => {
    await lockArticle(tx, articleId)
    const { row, facts } = await loadArticle(tx, actor, articleId)
    if (!canEdit(actor, facts)) throw new Forbidden()
    const { passage, hash } = await markedPassage(tx, articleId, asked)
    const key = { articleId_passageHash: { articleId, passageHash: hash } }
    const known = await tx.secrecyCase.findUnique({ where: key })
    if (known?.allowed) throw new Conflict('secrecy.decided')
    if (known && known.allowed === null) return { caseId: known.id }
    const own = [actor.id, row.writerId, ...facts.creditedIds]
    const personIds = (await ownApproversOf(tx, row.sectionId)).filter((id) => !own.includes(id))
    if (personIds.length === 0) throw new Invalid('secrecy.no_approver')
    const data = { askedById: actor.id, askedAt: await databaseNow(tx), allowed: null, reason: '', decidedById: null, decidedAt: null }
    const { id } = await tx.secrecyCase.upsert({ where: key, create: { articleId, passage, passageHash: hash, ...data }, update: data })
    await enqueue(tx, 'notice', { personIds: [...new Set(personIds)], articleId, kind: 'secrecy_asked', detail: { title: row.title, who: actor.name, caseId: id } })
    await record(tx, { action: 'secrecy.asked', actor, subject: 'article', subjectId: articleId, sectionId: row.sectionId, detail: { passageHash: hash } })
    return { caseId: id }
  })
}
