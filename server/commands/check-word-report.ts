import { z } from 'zod'
import { hasRole, type PersonActor } from '@/domain/article/actor'
import { canEdit, type ArticleFacts } from '@/domain/article/permissions'
import { wordReportSchema } from '@/domain/content/word-report-schemas'
import { loadArticle } from '@/server/articles/load-article'
import { Forbidden, NotFound } from '@/server/errors'
import { databaseNow } from '@/server/now'
import { parseInput } from '@/server/parse-input'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'

const inputSchema = z.strictObject({ fileId: z.uuid() })

/**
 * Somebody has looked at what a Word file held besides its text: the notice goes, the report stays with their name.
 * Who is writing the article may, and its section's editors and approvers. Throws NotFound, Forbidden.
 */
export function checkWordReport(actor: PersonActor, input: z.input<typeof inputSchema>): Promise<void> {
  const { fileId } = parseInput(inputSchema, input)
  return runCommand(actor, { action: 'file.report_checked', subject: 'file', subjectId: fileId }, async (tx) => {
    const file = await tx.articleFile.findUnique({ where: { id: fileId } })
    if (!file?.acceptedAt) throw new NotFound()
    const { facts } = await loadArticle(tx, actor, file.articleId)
    if (!mayCheckReport(actor, facts)) throw new Forbidden()
    const report = wordReportSchema.parse(file.report)
    if (report.checked) return
    const at = (await databaseNow(tx)).toISOString()
    await tx.articleFile.update({ where: { id: fileId }, data: { report: { ...report, checked: { at, name: actor.name } } } })
    await record(tx, { action: 'file.report_checked', actor, subject: 'file', subjectId: fileId, sectionId: facts.sectionId, detail: { articleId: file.articleId } })
  })
}

/** Whether this person may say that they have looked at the report of an article's Word file. */
export function mayCheckReport(actor: PersonActor, facts: ArticleFacts): boolean {
  return canEdit(actor, facts) || hasRole(actor, 'editor', facts.sectionId) || hasRole(actor, 'approver', facts.sectionId)
}
