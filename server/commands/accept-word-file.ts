import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import { canEdit } from '@/domain/article/permissions'
import { wordReportSchema } from '@/domain/content/word-report-schemas'
import { loadArticle } from '@/server/articles/load-article'
import { Forbidden, NotFound } from '@/server/errors'
import { databaseNow } from '@/server/now'
import { parseInput } from '@/server/parse-input'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'

const inputSchema = z.strictObject({ fileId: z.uuid(), converted: z.boolean().nullable() })

export type AcceptWordFile = z.input<typeof inputSchema>

/**
 * The text of a Word file is taken into its article: from now on the file belongs to the article. `converted`: whether
 * as Unicode, null where there was nothing to convert. Throws NotFound('word.file_gone'), Forbidden.
 */
export function acceptWordFile(actor: PersonActor, input: AcceptWordFile): Promise<void> {
  const { fileId, converted } = parseInput(inputSchema, input)
  return runCommand(actor, { action: 'file.accepted', subject: 'file', subjectId: fileId }, async (tx) => {
    const file = await tx.articleFile.findUnique({ where: { id: fileId } })
    // Who sent a file in is the only one who has its text before them.
    if (!file || file.uploadedById !== actor.id) throw new NotFound('word.file_gone')
    const { facts } = await loadArticle(tx, actor, file.articleId)
    if (!canEdit(actor, facts)) throw new Forbidden()
    const report = { ...wordReportSchema.parse(file.report), converted }
    await tx.articleFile.update({ where: { id: fileId }, data: { acceptedAt: file.acceptedAt ?? (await databaseNow(tx)), report } })
    await record(tx, { action: 'file.accepted', actor, subject: 'file', subjectId: fileId, sectionId: facts.sectionId, detail: { articleId: file.articleId, converted } })
  })
}
