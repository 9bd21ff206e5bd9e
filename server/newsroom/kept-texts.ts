import { contentSchema, type ArticleContent } from '@/domain/content/content'
import { db } from '@/server/db'

/** A text that came too late to be saved, kept for whoever works on the article. */
export type KeptText = { id: string; at: Date; personId: string; personName: string; content: ArticleContent }

/** The newest kept texts of an article that nobody has put away. */
export async function keptTexts(articleId: string): Promise<KeptText[]> {
  const rows = await db.keptText.findMany({ where: { articleId, settledAt: null }, orderBy: { createdAt: 'desc' }, take: 10 })
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
