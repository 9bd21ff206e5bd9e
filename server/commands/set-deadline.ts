import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { canSetDeadline } from '@/domain/article/lateness'
import { parseOfficeTime } from '@/domain/language/dates'
import { loadArticle, lockArticle } from '@/server/articles/load-article'
import { Conflict, Forbidden, Invalid } from '@/server/errors'
import { databaseNow } from '@/server/now'
import { enqueue } from '@/server/outbox'
import { parseInput } from '@/server/parse-input'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'
import { getSiteSettings } from '@/server/site-settings'

const inputSchema = z.strictObject({ articleId: z.uuid(), at: z.string().max(32).nullable() })

/**
 * Sets until when work on an article is to be done (`at`: the office's local time), or lifts it (null). The writer and
 * the holder hear. Neither text nor state changes, so whoever is writing goes on undisturbed.
 * @throws NotFound, Forbidden, Conflict('deadline.no_work'), Invalid('deadline.required' | 'deadline.past')
 */
export function setDeadline(actor: PersonActor, input: z.input<typeof inputSchema>): Promise<void> {
  const { articleId, at } = parseInput(inputSchema, input)
  return runCommand(actor, { action: 'article.deadline_set', subject: 'article', subjectId: articleId }, async (tx) => {
    await lockArticle(tx, articleId)
    const { row, facts } = await loadArticle(tx, actor, articleId)
    if (facts.work === null) throw new Conflict('deadline.no_work')
    if (!canSetDeadline(actor, facts)) throw new Forbidden()
    const { timeZone } = await getSiteSettings(tx)
    const due = at === null ? null : dueTime(at, timeZone)
    if (due && due <= (await databaseNow(tx))) throw new Invalid('deadline.past')
    const { dueAt: before } = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { dueAt: true } })
    if (before?.getTime() === due?.getTime()) return
    await tx.article.update({ where: { id: articleId }, data: { dueAt: due } })
    const personIds = [...new Set([row.writerId, row.holderId])].filter((id): id is string => id !== null && id !== actor.id)
    if (personIds.length > 0) {
      await enqueue(tx, 'notice', {
        personIds, articleId, kind: due ? 'deadline_set' : 'deadline_dropped',
        detail: { title: row.title, who: actor.name, ...(due ? { due: due.toISOString() } : {}) },
      })
    }
    await record(tx, {
      action: 'article.deadline_set', actor, subject: 'article', subjectId: articleId, sectionId: row.sectionId,
      detail: { before: before?.toISOString() ?? null, after: due?.toISOString() ?? null },
    })
  })
}

function dueTime(text: string, zone: string): Date {
  try {
    return parseOfficeTime(text, zone)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new Invalid('deadline.required')
  }
}
