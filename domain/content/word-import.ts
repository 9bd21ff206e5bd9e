import { z } from 'zod'
import { bodySchema } from './body'
import { wordReportSchema } from './word-report-schemas'

/**
 * What the house answers when a Word file was read into an article: the text as it stands and, where it uses old fonts,
 * as Unicode; which of its blocks (by their places) Word's own styles make the title and the lead; the pictures' sizes.
 */
export const wordImportSchema = z.strictObject({
  fileId: z.uuid(),
  name: z.string(),
  body: bodySchema,
  unicode: z.strictObject({ body: bodySchema, preview: z.array(z.strictObject({ before: z.string(), after: z.string() })) }).nullable(),
  styled: z.strictObject({ title: z.array(z.int()), lead: z.array(z.int()) }),
  pictures: z.record(z.string(), z.strictObject({ width: z.number(), height: z.number() })),
  report: wordReportSchema,
})

export type WordImport = z.infer<typeof wordImportSchema>
