import type { Actor } from '@/domain/article/actor'
import { approvedRevision, noApproval } from '@/server/articles/approved-revision'
import { changeArticle } from '@/server/articles/change-article'
import { putLive } from '@/server/articles/put-live'
import { requireNoSecrecy } from '@/server/articles/require-no-secrecy'
import type { Step } from '@/server/articles/step'

/** Puts the approved revision before readers at once; its hash is checked first. */
export function publishArticle(actor: Actor, step: Step) {
  return changeArticle(actor, 'publish', step, async ({ tx, row, at }) => {
    const revision = await approvedRevision(tx, row)
    await requireNoSecrecy(tx, row.id, revision.content)
    const live = await putLive(tx, row, revision, at)
    return {
      revisionId: revision.id,
      data: { ...live, ...noApproval, holderId: null, returnReason: null },
      detail: { hash: revision.hash },
      notify: [row.writerId, row.holderId],
    }
  })
}
