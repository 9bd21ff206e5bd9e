import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { articleToComment, threadOf } from '@/server/comments/open-comments'
import { tellAboutComment } from '@/server/comments/tell-about-comment'
import { whoMaySee } from '@/server/comments/who-may-see'
import { databaseNow } from '@/server/now'
import { parseInput } from '@/server/parse-input'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'

const inputSchema = z.strictObject({ articleId: z.uuid(), threadId: z.uuid(), resolved: z.boolean() })

/**
 * Says that a thread is settled, or opens it again; what already is so stays so. Those who wrote in it hear that it is
 * settled.
 * @throws NotFound, Forbidden, Invalid('invalid')
 */
export function resolveThread(actor: PersonActor, input: z.input<typeof inputSchema>): Promise<void> {
  const { articleId, threadId, resolved } = parseInput(inputSchema, input)
  const action = resolved ? 'comment.resolved' : 'comment.reopened'
  return runCommand(actor, { action, subject: 'comment', subjectId: threadId }, async (tx) => {
    const article = await articleToComment(tx, actor, articleId)
    const { head, personIds } = await threadOf(tx, articleId, threadId)
    if ((head.resolvedAt !== null) === resolved) return
    await tx.comment.update({
      where: { id: threadId },
      data: resolved ? { resolvedAt: await databaseNow(tx), resolvedById: actor.id } : { resolvedAt: null, resolvedById: null },
    })
    if (resolved) {
      const seers = await whoMaySee(tx, article.facts)
      await tellAboutComment(tx, actor, article, seers, [{ kind: 'comment_resolved', personIds }])
    }
    await record(tx, {
      action, actor, subject: 'comment', subjectId: threadId, sectionId: article.row.sectionId, detail: { articleId },
    })
  })
}
