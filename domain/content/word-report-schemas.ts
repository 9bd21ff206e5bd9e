import { z } from 'zod'

const count = z.int().min(0).default(0)

/** Something in a Word file that readers of the text do not see: whose, when (ISO 8601), and how it begins. */
export const wordExcerptSchema = z.strictObject({
  kind: z.enum(['inserted', 'deleted', 'moved', 'comment', 'hidden', 'header']),
  text: z.string(),
  author: z.string(),
  at: z.string().nullable(),
})

/**
 * What was found in a Word file besides its text. It is kept with the file (`article_file.report`) and shown to those
 * on the desk until somebody has checked it (`checked`). Pictures that were refused carry the code of the refusal.
 */
export const wordReportSchema = z.strictObject({
  inserted: count,
  deleted: count,
  moved: count,
  formatted: count,
  comments: count,
  hidden: count,
  headers: count,
  /** Charts, drawings, embedded files, equations: what a body cannot hold. */
  objects: count,
  /** Tables of contents and indexes, which Word makes from the text itself. */
  contents: count,
  excerpts: z.array(wordExcerptSchema).max(100).default([]),
  fonts: z.array(z.string()).max(50).default([]),
  pictures: z.strictObject({ taken: count, refused: z.array(z.strictObject({ name: z.string(), code: z.string() })).max(1000).default([]) }),
  /** Whether the text was taken in as Unicode; null: nothing to convert, or not taken in yet. */
  converted: z.boolean().nullable().default(null),
  checked: z.strictObject({ at: z.string(), name: z.string() }).nullable().default(null),
})

export type WordExcerpt = z.infer<typeof wordExcerptSchema>
export type WordReport = z.infer<typeof wordReportSchema>

/** The report of a file with nothing in it but text. */
export function emptyWordReport(): WordReport {
  return wordReportSchema.parse({ pictures: {} })
}
