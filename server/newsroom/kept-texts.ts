import type { PersonActor } from '@/domain/article/actor'
import { contentSchema, type ArticleContent } from '@/domain/content/content'
import { firstSentAt } from '@/server/articles/first-sent'
import { db } from '@/server/db'

/** A text that came too late to be saved, kept for whoever works on the article. */
export type KeptText = { id: string; at: Date; personId: string; personName: string; content: ArticleContent }

/**
 * The newest kept texts of an article that nobody has put away, for somebody who may see it: of those from before it was
 * first sent only their own.
 */
export async function keptTexts(actor: PersonActor, articleId: string): Promise<KeptText[]> {
  const open = { OR: [{ personId: actor.id }, { createdAt: { gte: await firstSentAt(db, articleId) } }] }
  const rows = await db.keptText.findMany({ where: { articleId, settledAt: null, ...open }, orderBy: { createdAt: 'desc' }, take: 10 })
  const people = await db.person.findMany({
    where: { id: { in: rows.map((row) => row.personId) } },
    select: { id: true, name: true },
  })
  const names = new Map(people.map((person) => [person.id, person.name]))
  return rows.map((row) => ({
    id: row.id,
    at: row.createdAt,
    personId: row.personId,
    personName: names.get(row.personId) ?? '',
    content: contentSchema.parse(row.content),
  }))
}
