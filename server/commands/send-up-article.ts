import type { PersonActor } from '@/domain/article/actor'
import { changeArticle } from '@/server/articles/change-article'
import { readWorkingCopy } from '@/server/articles/content-store'
import { cutRevision } from '@/server/articles/cut-revision'
import { requireComplete } from '@/server/articles/require-complete'
import { requireNoSecrecy } from '@/server/articles/require-no-secrecy'
import { approversOf, tellThese } from '@/server/articles/tell'
import type { Step } from '@/server/articles/step'

/** The holder sends the text up for approval; who may approve is told. Cuts the revision that the approver will read. */
export function sendUpArticle(actor: PersonActor, step: Step) {
  return changeArticle(actor, 'send_up', step, async ({ tx, row }) => {
    const content = await readWorkingCopy(tx, row.id)
    requireComplete(content)
    await requireNoSecrecy(tx, row.id, content)
    const revision = await cutRevision(tx, row.id, 'send_up', content, actor.id)
    const approvers = await approversOf(tx, content.sectionId)
    await tellThese(tx, actor, row, 'to_approve', { personIds: approvers.filter((id) => id !== row.writerId) })
    return {
      revisionId: revision.id,
      data: { pendingRevisionId: revision.id, returnReason: null },
      notify: [row.writerId],
    }
  })
}
