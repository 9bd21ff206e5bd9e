import { hasRole, type PersonActor } from '@/domain/article/actor'
import { reviseAs } from '@/domain/article/workflow'
import { changeArticle } from '@/server/articles/change-article'
import { readRevision } from '@/server/articles/content-store'
import { writeWorkingCopy } from '@/server/articles/write-working-copy'
import { Conflict } from '@/server/errors'
import type { Step } from '@/server/articles/step'

/** Begins an edit of a live article from what readers see, which stays until the edit is published. */
export function reviseArticle(actor: PersonActor, step: Step) {
  return changeArticle(actor, 'revise', step, async ({ tx, row }) => {
    if (!row.publishedRevisionId) throw new Conflict('article.moved_on')
    const { id, content } = await readRevision(tx, row.publishedRevisionId)
    await writeWorkingCopy(tx, row.id, content, null)
    const work = reviseAs(hasRole(actor, 'editor', row.sectionId))
    return {
      work,
      revisionId: id,
      data: { title: content.title, sectionId: content.sectionId, holderId: work === 'editing' ? actor.id : null },
      notify: [row.writerId],
    }
  })
}
