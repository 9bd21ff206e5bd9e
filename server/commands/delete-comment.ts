import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { articleToComment, commentOf } from '@/server/comments/open-comments'
import { Forbidden } from '@/server/errors'
import { databaseNow } from '@/server/now'
import { parseInput } from '@/server/parse-input'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'

const inputSchema = z.strictObject({ articleId: z.uuid(), commentId: z.uuid() })

/**
 * Takes one's own remark back: its words go for good, its place stays while answers stand under it.
 * @throws NotFound, Forbidden for another's, Invalid('invalid')
 */
export function deleteComment(actor: PersonActor, input: z.input<typeof inputSchema>): Promise<void> {
  const { articleId, commentId } = parseInput(inputSchema, input)
  return runCommand(actor, { action: 'comment.deleted', subject: 'comment', subjectId: commentId }, async (tx) => {
    const { row } = await articleToComment(tx, actor, articleId)
    const comment = await commentOf(tx, articleId, commentId)
    if (comment.personId !== actor.id) throw new Forbidden()
    await tx.comment.update({ where: { id: commentId }, data: { text: '', mentionIds: [], deletedAt: await databaseNow(tx) } })
    await record(tx, {
      action: 'comment.deleted', actor, subject: 'comment', subjectId: commentId, sectionId: row.sectionId, detail: { articleId },
    })
  })
}
