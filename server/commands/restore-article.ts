import type { Actor } from '@/domain/article/actor'
import { changeArticle } from '@/server/articles/change-article'
import { readRevision } from '@/server/articles/content-store'
import { writeWorkingCopy } from '@/server/articles/write-working-copy'
import { Conflict } from '@/server/errors'
import type { Step } from '@/server/articles/step'

/** An approver brings a withdrawn article back to "approved" with the same revision. Never publishes. */
export function restoreArticle(actor: Actor, step: Step) {
  return changeArticle(actor, 'restore', step, async ({ tx, row }) => {
    if (!row.publishedRevisionId) throw new Conflict('article.moved_on')
    const { id, hash, content } = await readRevision(tx, row.publishedRevisionId)
    await writeWorkingCopy(tx, row.id, content, null)
    return {
      revisionId: id,
      data: {
        title: content.title, sectionId: content.sectionId, holderId: null, pendingRevisionId: null,
        approvedRevisionId: id, approvedHash: hash, scheduledAt: null,
      },
      detail: { hash },
      notify: [row.writerId],
    }
  })
}
