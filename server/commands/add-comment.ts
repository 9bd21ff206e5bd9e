import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { anchorSchema } from '@/domain/comments/anchor-schemas'
import { mentionedIn } from '@/domain/comments/mentions'
import { commentText } from '@/domain/comments/thread-schemas'
import { articleToComment } from '@/server/comments/open-comments'
import { tellAboutComment } from '@/server/comments/tell-about-comment'
import { whoMaySee } from '@/server/comments/who-may-see'
import { parseInput } from '@/server/parse-input'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'

const inputSchema = z.strictObject({ articleId: z.uuid(), anchor: anchorSchema.nullable(), text: commentText })

/**
 * Begins a thread about a passage, or about the whole article (`anchor` null). Whom the text names with `@` hears of it,
 * and so do writer and holder. The trail does not hold the words.
 * @throws NotFound, Forbidden, Invalid('invalid')
 */
export function addComment(actor: PersonActor, input: z.input<typeof inputSchema>): Promise<{ id: string }> {
  const { articleId, anchor, text } = parseInput(inputSchema, input)
  return runCommand(actor, { action: 'comment.added', subject: 'article', subjectId: articleId }, async (tx) => {
    const article = await articleToComment(tx, actor, articleId)
    const seers = await whoMaySee(tx, article.facts)
    const mentionIds = mentionedIn(text, seers).map(({ id }) => id)
    const { id } = await tx.comment.create({
      data: { articleId, personId: actor.id, text, mentionIds, ...(anchor ? { anchor } : {}) },
      select: { id: true },
    })
    await tellAboutComment(tx, actor, article, seers, [
      { kind: 'comment_mention', personIds: mentionIds },
      { kind: 'comment', personIds: [article.row.writerId, article.row.holderId] },
    ])
    await record(tx, {
      action: 'comment.added', actor, subject: 'comment', subjectId: id, sectionId: article.row.sectionId, detail: { articleId },
    })
    return { id }
  })
}
