import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { canCreate } from '@/domain/article/permissions'
import type { ArticleContent } from '@/domain/content/content'
import { shortIdFromNumber } from '@/domain/language/slug'
import { readRevision, readWorkingCopy } from '@/server/articles/content-store'
import { loadArticle, type ArticleRow } from '@/server/articles/load-article'
import { writeWorkingCopy } from '@/server/articles/write-working-copy'
import type { Tx } from '@/server/db'
import { Forbidden, Invalid } from '@/server/errors'
import { databaseNow } from '@/server/now'
import { parseInput } from '@/server/parse-input'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'
import { ownCredit, nextNumber } from './create-article'

const inputSchema = z.strictObject({ articleId: z.uuid(), sectionId: z.uuid('article.section_required') })

/**
 * Copies the text that a person reads on an article's page into a new draft of theirs, in a section that they write in.
 * The draft bears the copier's name, is tied to nothing of the article's life and goes the whole way afresh.
 * @throws NotFound, Forbidden, Invalid('article.section_unknown')
 */
export async function copyArticle(actor: PersonActor, input: z.input<typeof inputSchema>): Promise<{ id: string; version: number }> {
  const { articleId, sectionId } = parseInput(inputSchema, input)
  return runCommand(actor, { action: 'article.copied', subject: 'article', subjectId: articleId }, async (tx) => {
    const { row, facts } = await loadArticle(tx, actor, articleId)
    const section = await tx.section.count({ where: { id: sectionId, archivedAt: null } })
    if (section === 0) throw new Invalid('invalid', { fields: { sectionId: 'article.section_unknown' } })
    if (!canCreate(actor, sectionId)) throw new Forbidden()
    const text = await textOnThePage(tx, row)
    const content = { ...text, sectionId, otherSectionIds: [], credits: [await ownCredit(tx, actor)] }
    const number = await nextNumber(tx)
    const article = await tx.article.create({
      data: { number, shortId: shortIdFromNumber(number), work: 'draft', writerId: actor.id, sectionId, title: content.title, copiedFromId: articleId },
      select: { id: true, version: true },
    })
    await writeWorkingCopy(tx, article.id, content, actor.id)
    await rememberAuthors(tx, article.id, [facts.writerId, ...facts.creditedIds, ...row.edits.map((edit) => edit.personId)])
    await record(tx, { action: 'article.copied', actor, subject: 'article', subjectId: articleId, sectionId: row.sectionId, detail: { copyId: article.id } })
    await record(tx, { action: 'article.created', actor, subject: 'article', subjectId: article.id, sectionId, detail: { copiedFromId: articleId } })
    return article
  })
}

// Nobody approves their own by way of a copy either: whoever had a hand in the text has one in the copy.
async function rememberAuthors(tx: Tx, articleId: string, people: Array<string | null>): Promise<void> {
  const known = await tx.person.findMany({ where: { id: { in: people.filter((id) => id !== null) } }, select: { id: true } })
  const lastAt = await databaseNow(tx)
  await tx.articleEdit.createMany({ data: known.map(({ id: personId }) => ({ articleId, personId, lastAt })), skipDuplicates: true })
}

// As the article's page shows it: the revision that waits or is out, else the text in hand.
async function textOnThePage(tx: Tx, row: ArticleRow): Promise<ArticleContent> {
  const revisionId = row.work === null ? row.publishedRevisionId : (row.pendingRevisionId ?? row.approvedRevisionId)
  return revisionId ? (await readRevision(tx, revisionId)).content : readWorkingCopy(tx, row.id)
}
