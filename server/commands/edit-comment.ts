import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { mentionedIn } from '@/domain/comments/mentions'
import { commentText } from '@/domain/comments/thread-schemas'
import { articleToComment, commentOf } from '@/server/comments/open-comments'
import { tellAboutComment } from '@/server/comments/tell-about-comment'
import { whoMaySee } from '@/server/comments/who-may-see'
import { Forbidden } from '@/server/errors'
import { databaseNow } from '@/server/now'
import { parseInput } from '@/server/parse-input'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'

const inputSchema = z.strictObject({ articleId: z.uuid(), commentId: z.uuid(), text: commentText })

/**
 * Changes one's own remark. Only who is mentioned anew hears of it.
 * @throws NotFound, Forbidden for another's, Invalid('invalid')
 */
export function editComment(actor: PersonActor, input: z.input<typeof inputSchema>): Promise<void> {
  const { articleId, commentId, text } = parseInput(inputSchema, input)
  return runCommand(actor, { action: 'comment.edited', subject: 'comment', subjectId: commentId }, async (tx) => {
    const article = await articleToComment(tx, actor, articleId)
    const comment = await commentOf(tx, articleId, commentId)
    if (comment.personId !== actor.id) throw new Forbidden()
    if (comment.text === text) return
    const seers = await whoMaySee(tx, article.facts)
    const mentionIds = mentionedIn(text, seers).map(({ id }) => id)
    await tx.comment.update({ where: { id: commentId }, data: { text, mentionIds, editedAt: await databaseNow(tx) } })
    const anew = mentionIds.filter((id) => !comment.mentionIds.includes(id))
    await tellAboutComment(tx, actor, article, seers, [{ kind: 'comment_mention', personIds: anew }])
    await record(tx, {
      action: 'comment.edited', actor, subject: 'comment', subjectId: commentId, sectionId: article.row.sectionId, detail: { articleId },
    })
  })
}
