import type { LentRight, PersonActor } from '@/domain/article/actor'
import type { AnyAction } from '@/domain/article/workflow'
import type { ArticleRow } from '@/server/articles/load-article'
import type { Tx } from '@/server/db'

/** How an approval came to be: in one's own right, in a lent one, or a leader's decision put down by another. */
export const APPROVED_HOW = ['own', 'delegated', 'telephone', 'signed'] as const
export type ApprovedHow = (typeof APPROVED_HOW)[number]

type Kept = {
  articleId: string
  revisionId: string
  hash: string
  at: Date
  smallEdits: boolean
  lent?: LentRight
}

/** Keeps who approved exactly what, in their own right or in one lent to them. */
export async function keepApproval(tx: Tx, actor: PersonActor, { lent, ...kept }: Kept): Promise<void> {
  await tx.approval.create({
    data: { ...kept, approverId: actor.id, recordedById: actor.id, how: lent ? 'delegated' : 'own', delegationId: lent?.delegationId ?? null },
  })
}

/** What the trail says of a right that was lent. */
export function underLent(lent: LentRight | undefined): Record<string, string> {
  return lent ? { delegationId: lent.delegationId, onBehalfOf: lent.fromId, leader: lent.fromName } : {}
}

/**
 * Marks the approval that an article carries as void: its text is to change, or it was contradicted. Resolves to whose it
 * was, for them to hear.
 */
export async function voidApproval(tx: Tx, row: ArticleRow, by: PersonActor, action: AnyAction, at: Date): Promise<string[]> {
  if (!row.approvedRevisionId) return []
  const approval = await tx.approval.findFirst({
    where: { articleId: row.id, revisionId: row.approvedRevisionId, voidedAt: null },
    orderBy: { at: 'desc' },
    select: { id: true, approverId: true, recordedById: true, delegation: { select: { fromId: true } } },
  })
  if (!approval) return []
  await tx.approval.update({ where: { id: approval.id }, data: { voidedAt: at, voidedById: by.id, voidedBy: action } })
  return [...new Set([approval.approverId, approval.recordedById, ...(approval.delegation ? [approval.delegation.fromId] : [])])]
}
