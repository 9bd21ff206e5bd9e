import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { decisionLines } from '@/domain/words/notices'
import { canApproveFor } from '@/domain/article/approval'
import { approvedColumns, waitingRevision } from '@/server/approvals/waiting-revision'
import { withRightsOfNow } from '@/server/approvals/rights-beside-roles'
import { changeArticle } from '@/server/articles/change-article'
import { db, type Tx } from '@/server/db'
import { Forbidden, Invalid } from '@/server/errors'
import { enqueue } from '@/server/outbox'
import { parseInput } from '@/server/parse-input'

const inputSchema = z.strictObject({
  articleId: z.uuid(),
  version: z.int().positive(),
  /** The revision that the leader read or heard. */
  revisionId: z.uuid(),
  leaderId: z.uuid('behalf.leader_required'),
  how: z.enum(['telephone', 'signed']),
  /** When and how the leader said so. */
  reason: z.string().trim().max(2000, 'reason.too_long'),
  /** The scan of the signed sheet (an article file); null: none. */
  scanFileId: z.uuid().nullable(),
})
export type OnBehalf = z.input<typeof inputSchema>

/**
 * Puts down that a leader approved the waiting revision by telephone or by signing the printed sheet: only whom the
 * administrator named for that leader, with the scan or the reason. It shows as such, and the leader is asked to confirm.
 * @throws Forbidden, Conflict('article.changed'), Invalid('behalf.reason_required' | 'behalf.scan_required' | 'behalf.scan_unknown')
 */
export async function approveOnBehalf(actor: PersonActor, input: OnBehalf): Promise<{ version: number }> {
  const { leaderId, how, reason, scanFileId, ...step } = parseInput(inputSchema, input)
  if (how === 'telephone' && reason === '') throw new Invalid('invalid', { fields: { reason: 'behalf.reason_required' } })
  if (how === 'signed' && scanFileId === null && reason === '') throw new Invalid('invalid', { fields: { scan: 'behalf.scan_required' } })
  return changeArticle(actor, 'approve_on_behalf', { ...step, reason }, async (course) => {
    const { tx, row, facts, house, at } = course
    const verdict = canApproveFor(await withRightsOfNow(tx, actor), leaderId, facts, house)
    if (!verdict.allowed) throw new Forbidden(verdict.code)
    const smallEdits = verdict.smallEdits ?? false
    const revision = await waitingRevision(course, actor.id)
    if (scanFileId) await takeScan(tx, { id: scanFileId, articleId: row.id, uploadedById: actor.id }, at)
    const leader = await tx.person.findUniqueOrThrow({ where: { id: leaderId }, select: { name: true } })
    await tx.approval.create({
      data: { articleId: row.id, revisionId: revision.id, hash: revision.hash, approverId: leaderId, recordedById: actor.id, how, reason, scanFileId, smallEdits, at },
    })
    await enqueue(tx, 'notice', {
      personIds: [leaderId], articleId: row.id, kind: 'on_behalf_to_confirm',
      detail: { title: row.title, who: actor.name, ...(reason ? { reason } : {}) },
    })
    return {
      revisionId: revision.id,
      data: approvedColumns(revision),
      detail: { hash: revision.hash, how, onBehalfOf: leaderId, leader: leader.name, reason, ...(scanFileId ? { scanFileId } : {}), ...(smallEdits ? { smallEdits: true } : {}) },
      notify: [row.writerId, row.holderId].filter((id) => id !== leaderId),
      note: decisionLines[how](leader.name),
    }
  })
}

// A sheet is signed for one text: a scan that was put down with an approval is not put down with another.
async function takeScan(tx: Tx, scan: { id: string; articleId: string; uploadedById: string }, at: Date): Promise<void> {
  const { count } = await tx.articleFile.updateMany({ where: { ...scan, kind: 'scan', acceptedAt: null }, data: { acceptedAt: at } })
  if (count === 0) throw new Invalid('invalid', { fields: { scan: 'behalf.scan_unknown' } })
}

/** The leaders for whom this person may put down an approval of this article now, by id and name. */
export async function leadersToSpeakFor(actor: PersonActor, facts: Parameters<typeof canApproveFor>[2], house: Parameters<typeof canApproveFor>[3]) {
  const { speaksFor = [] } = await withRightsOfNow(db, actor)
  return speaksFor.filter(({ leaderId }) => canApproveFor({ ...actor, speaksFor }, leaderId, facts, house).allowed).map(({ leaderId, leaderName }) => ({ id: leaderId, name: leaderName }))
}
