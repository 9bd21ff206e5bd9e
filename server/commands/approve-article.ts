import type { PersonActor } from '@/domain/article/actor'
import { decisionLines } from '@/domain/words/notices'
import { keepApproval, underLent } from '@/server/approvals/keep-approval'
import { approvedColumns, waitingRevision } from '@/server/approvals/waiting-revision'
import { changeArticle } from '@/server/articles/change-article'
import type { Step } from '@/server/articles/step'
import { enqueue } from '@/server/outbox'

/**
 * Approves exactly the revision that was read: it must be the one that waits, and the text
 * must be that revision to the letter. In one's own right, or in one that is lent at this very minute.
 * @throws Conflict('article.changed') when either is not so, Invalid('article.secrecy').
 */
export function approveArticle(actor: PersonActor, step: Step) {
  return changeArticle(actor, 'approve', step, async (course) => {
    const { tx, row, at, smallEdits, lent } = course
    const revision = await waitingRevision(course, actor.id)
    await keepApproval(tx, actor, { articleId: row.id, revisionId: revision.id, hash: revision.hash, at, smallEdits, lent })
    if (lent) {
      await enqueue(tx, 'notice', { personIds: [lent.fromId], articleId: row.id, kind: 'delegation_used', detail: { title: row.title, who: actor.name } })
    }
    return {
      revisionId: revision.id,
      data: approvedColumns(revision),
      detail: {
        hash: revision.hash, ...(smallEdits ? { smallEdits: true } : {}),
        ...underLent(lent),
      },
      notify: [row.writerId, row.holderId],
      ...(lent ? { note: decisionLines.lent(lent.fromName) } : {}),
    }
  })
}
