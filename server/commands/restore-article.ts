import type { Actor } from '@/domain/article/actor'
import { voidApproval } from '@/server/approvals/keep-approval'
import { noApproval } from '@/server/articles/approved-revision'
import { changeArticle } from '@/server/articles/change-article'
import { readRevision } from '@/server/articles/content-store'
import { writeWorkingCopy } from '@/server/articles/write-working-copy'
import { approversOf, tellThese } from '@/server/articles/tell'
import type { Tx } from '@/server/db'
import { Conflict, Forbidden } from '@/server/errors'
import type { Step } from '@/server/articles/step'

/**
 * An approver brings a withdrawn article back to "approved" with the same revision. Never publishes. Where the leader
 * whose approval was put down for them said that it was none, the text waits for approval again.
 * @throws Forbidden('restore.own')
 */
export function restoreArticle(actor: Actor, step: Step) {
  return changeArticle(actor, 'restore', step, async ({ tx, row, at }) => {
    if (!row.publishedRevisionId) throw new Conflict('article.moved_on')
    const { id, hash, content } = await readRevision(tx, row.publishedRevisionId)
    // The credits of what readers had, not of a draft that was begun since.
    if (actor.kind === 'person' && content.credits.some(({ personId }) => personId === actor.id)) throw new Forbidden('restore.own')
    await writeWorkingCopy(tx, row.id, content, null)
    const text = { title: content.title, sectionId: content.sectionId, holderId: null }
    if (actor.kind === 'person' && (await isDisputed(tx, row.id, id))) {
      await voidApproval(tx, { ...row, approvedRevisionId: id }, actor, 'restore', at)
      await tellThese(tx, actor, row, 'to_approve', { personIds: await approversOf(tx, content.sectionId) })
      return { work: 'pending', revisionId: id, data: { ...text, ...noApproval, pendingRevisionId: id }, detail: { hash }, notify: [row.writerId] }
    }
    return {
      revisionId: id,
      data: { ...text, ...noApproval, pendingRevisionId: null, approvedRevisionId: id, approvedHash: hash },
      detail: { hash },
      notify: [row.writerId],
    }
  })
}

async function isDisputed(tx: Tx, articleId: string, revisionId: string): Promise<boolean> {
  const newest = await tx.approval.findFirst({ where: { articleId, revisionId, voidedAt: null }, orderBy: { at: 'desc' }, select: { disputedAt: true } })
  return newest !== null && newest.disputedAt !== null
}
