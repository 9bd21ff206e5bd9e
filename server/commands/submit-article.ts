import type { Actor } from '@/domain/article/actor'
import { changeArticle } from '@/server/articles/change-article'
import { requireComplete } from '@/server/articles/require-complete'
import { requireNoSecrecy } from '@/server/articles/require-no-secrecy'
import { readWorkingCopy } from '@/server/articles/content-store'
import { cutRevision } from '@/server/articles/cut-revision'
import { editorsOf } from '@/server/articles/tell'
import type { Step } from '@/server/articles/step'

/** The writer sends the draft to the editors, who are told; the required fields must be there. Cuts a revision. */
export function submitArticle(actor: Actor, step: Step) {
  return changeArticle(actor, 'submit', step, async ({ tx, row }) => {
    const content = await readWorkingCopy(tx, row.id)
    requireComplete(content)
    await requireNoSecrecy(tx, row.id, content)
    const revision = await cutRevision(tx, row.id, 'submit', content, row.writerId)
    return {
      revisionId: revision.id,
      data: { returnReason: null, holderId: null },
      notify: await editorsOf(tx, content.sectionId),
    }
  })
}
