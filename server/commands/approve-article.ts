import type { PersonActor } from '@/domain/article/actor'
import { changeArticle } from '@/server/articles/change-article'
import { readWorkingCopy } from '@/server/articles/content-store'
import { cutRevision } from '@/server/articles/cut-revision'
import { requireNoSecrecy } from '@/server/articles/require-no-secrecy'
import { Conflict } from '@/server/errors'
import type { Step } from '@/server/articles/step'

/**
 * Approves exactly the revision that was read: it must be the one that waits, and the text
 * must be that revision to the letter.
 * @throws Conflict('article.changed') when either is not so, Invalid('article.secrecy').
 */
export function approveArticle(actor: PersonActor, step: Step) {
  return changeArticle(actor, 'approve', step, async ({ tx, row, step: { revisionId }, smallEdits }) => {
    if (!revisionId || revisionId !== row.pendingRevisionId) throw new Conflict('article.changed')
    const content = await readWorkingCopy(tx, row.id)
    const revision = await cutRevision(tx, row.id, 'approve', content, actor.id)
    if (revision.id !== revisionId) throw new Conflict('article.changed')
    await requireNoSecrecy(tx, row.id, content)
    return {
      revisionId,
      data: { pendingRevisionId: null, approvedRevisionId: revisionId, approvedHash: revision.hash },
      detail: { hash: revision.hash, ...(smallEdits ? { smallEdits: true } : {}) },
      notify: [row.writerId, row.holderId],
    }
  })
}
