import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { canCorrect } from '@/domain/article/permissions'
import { normalizeText } from '@/domain/language/nfc'
import { loadArticle, lockArticle } from '@/server/articles/load-article'
import { tell } from '@/server/articles/tell'
import { pagesChanged, tags } from '@/server/cache-tags'
import { Forbidden, Invalid, NotFound } from '@/server/errors'
import { databaseNow } from '@/server/now'
import { parseInput } from '@/server/parse-input'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'

const addSchema = z.strictObject({
  articleId: z.uuid(),
  kind: z.enum(['correction', 'update']),
  text: z.string().overwrite(normalizeText).trim().max(2000, 'correction.too_long'),
})
const takeBackSchema = z.strictObject({ articleId: z.uuid(), correctionId: z.uuid() })

/**
 * Puts a notice on a live article that its readers see at once: "Đính chính" says what was wrong, "Cập nhật lúc…" that
 * it was brought up to date (with or without words).
 * @throws NotFound, Forbidden('forbidden' | 'correction.own' | 'correction.not_live'), Invalid('correction.text_required')
 */
export async function addCorrection(actor: PersonActor, input: z.input<typeof addSchema>): Promise<{ id: string }> {
  const { articleId, kind, text } = parseInput(addSchema, input)
  if (kind === 'correction' && text === '') throw new Invalid('invalid', { fields: { text: 'correction.text_required' } })
  const action = kind === 'correction' ? 'article.corrected' : 'article.update_noted'
  return runCommand(actor, { action, subject: 'article', subjectId: articleId }, async (tx) => {
    await lockArticle(tx, articleId)
    const { row, facts } = await loadArticle(tx, actor, articleId)
    const verdict = canCorrect(actor, facts)
    if (!verdict.allowed) throw new Forbidden(verdict.code)
    const at = await databaseNow(tx)
    const { id } = await tx.correction.create({ data: { articleId, kind, text, byId: actor.id, at }, select: { id: true } })
    await tx.article.update({ where: { id: articleId }, data: { correctedAt: at } })
    await pagesChanged(tx, [tags.article(articleId)])
    await tell(tx, actor, row, kind === 'correction' ? 'correct' : 'update_notice', { notify: [row.holderId], detail: text ? { note: text } : {} })
    await record(tx, { action, actor, subject: 'article', subjectId: articleId, revisionId: row.publishedRevisionId, sectionId: row.liveSectionId, detail: { correctionId: id, text } })
    return { id }
  })
}

/** Takes such a notice off the page again; it stays on record. @throws NotFound, Forbidden */
export async function takeBackCorrection(actor: PersonActor, input: z.input<typeof takeBackSchema>): Promise<void> {
  const { articleId, correctionId } = parseInput(takeBackSchema, input)
  const action = 'article.correction_taken_back'
  return runCommand(actor, { action, subject: 'article', subjectId: articleId }, async (tx) => {
    await lockArticle(tx, articleId)
    const { row, facts } = await loadArticle(tx, actor, articleId)
    const verdict = canCorrect(actor, facts)
    if (!verdict.allowed) throw new Forbidden(verdict.code)
    const at = await databaseNow(tx)
    const { count } = await tx.correction.updateMany({ where: { id: correctionId, articleId, takenBackAt: null }, data: { takenBackAt: at } })
    if (count === 0) throw new NotFound()
    const newest = await tx.correction.findFirst({ where: { articleId, takenBackAt: null }, orderBy: { at: 'desc' }, select: { at: true } })
    await tx.article.update({ where: { id: articleId }, data: { correctedAt: newest?.at ?? null } })
    await pagesChanged(tx, [tags.article(articleId)])
    await tell(tx, actor, row, 'correction_taken_back', { notify: [row.holderId] })
    await record(tx, { action, actor, subject: 'article', subjectId: articleId, sectionId: row.liveSectionId, detail: { correctionId } })
  })
}
