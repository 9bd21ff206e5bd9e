import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { mentionedIn } from '@/domain/comments/mentions'
import { commentText } from '@/domain/comments/thread-schemas'
import { articleToComment, threadOf } from '@/server/comments/open-comments'
import { tellAboutComment } from '@/server/comments/tell-about-comment'
import { whoMaySee } from '@/server/comments/who-may-see'
import { parseInput } from '@/server/parse-input'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'

const inputSchema = z.strictObject({ articleId: z.uuid(), threadId: z.uuid(), text: commentText })

/**
 * Answers in a thread. Those mentioned hear of it, those who wrote in the thread, the writer and the holder.
 * @throws NotFound, Forbidden, Invalid('invalid')
 */
export function answerComment(actor: PersonActor, input: z.input<typeof inputSchema>): Promise<{ id: string }> {
  const { articleId, threadId, text } = parseInput(inputSchema, input)
  return runCommand(actor, { action: 'comment.answered', subject: 'comment', subjectId: threadId }, async (tx) => {
    const article = await articleToComment(tx, actor, articleId)
    const { personIds } = await threadOf(tx, articleId, threadId)
    const seers = await whoMaySee(tx, article.facts)
    const mentionIds = mentionedIn(text, seers).map(({ id }) => id)
    const { id } = await tx.comment.create({
      data: { articleId, threadId, personId: actor.id, text, mentionIds },
      select: { id: true },
    })
    await tellAboutComment(tx, actor, article, seers, [
      { kind: 'comment_mention', personIds: mentionIds },
      { kind: 'comment_answer', personIds: [...personIds, article.row.writerId, article.row.holderId] },
    ])
    await record(tx, {
      action: 'comment.answered', actor, subject: 'comment', subjectId: id, sectionId: article.row.sectionId,
      detail: { articleId, threadId },
    })
    return { id }
  })
}
