import { z } from 'zod'
import { canCreate } from '@/domain/article/permissions'
import type { PersonActor } from '@/domain/article/actor'
import type { ArticleContent } from '@/domain/content/content'
import { emptyContent } from '@/domain/content/empty'
import { shortIdFromNumber } from '@/domain/language/slug'
import type { Tx } from '@/server/db'
import { Forbidden, Invalid } from '@/server/errors'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'
import { writeWorkingCopy } from '@/server/articles/write-working-copy'

const inputSchema = z.strictObject({ sectionId: z.uuid() })

/**
 * Starts a draft in a section; whoever starts it becomes its writer and is its first credit.
 * @throws Forbidden, Invalid('invalid' | 'article.section_unknown')
 */
export function createArticle(actor: PersonActor, input: { sectionId: string }): Promise<{ id: string; version: number }> {
  const parsed = inputSchema.safeParse(input)
  if (!parsed.success) throw new Invalid('invalid')
  const { sectionId } = parsed.data
  return runCommand(actor, { action: 'article.created', subject: 'section', subjectId: sectionId }, async (tx) => {
    const section = await tx.section.findFirst({ where: { id: sectionId, archivedAt: null }, select: { id: true } })
    if (!section) throw new Invalid('article.section_unknown')
    if (!canCreate(actor, sectionId)) throw new Forbidden()
    const number = await nextNumber(tx)
    const article = await tx.article.create({
      data: { number, shortId: shortIdFromNumber(number), work: 'draft', writerId: actor.id, sectionId },
      select: { id: true, version: true },
    })
    await writeWorkingCopy(tx, article.id, await firstContent(tx, actor, sectionId), null)
    await record(tx, { action: 'article.created', actor, subject: 'article', subjectId: article.id, sectionId })
    return article
  })
}

/** The next article number, from the column's own sequence. Addresses' short ids are made of it. */
export async function nextNumber(tx: Tx): Promise<number> {
  const [row] = await tx.$queryRaw<[{ number: bigint }]>`
    select nextval(pg_get_serial_sequence('article', 'number')) as number`
  return Number(row.number)
}

async function firstContent(tx: Tx, actor: PersonActor, sectionId: string): Promise<ArticleContent> {
  return { ...emptyContent(), sectionId, credits: [await ownCredit(tx, actor)] }
}

/** The byline's first name in what a person begins: their own, as it is printed. */
export async function ownCredit(tx: Tx, actor: PersonActor): Promise<ArticleContent['credits'][number]> {
  const person = await tx.person.findUniqueOrThrow({ where: { id: actor.id }, select: { name: true, penName: true, office: true } })
  return { role: 'writer', name: person.penName || person.name, personId: actor.id, office: person.office }
}
