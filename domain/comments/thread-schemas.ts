import { z } from 'zod'
import { normalizeText } from '@/domain/language/nfc'
import { anchorSchema } from './anchor-schemas'
import { LONGEST_COMMENT } from './thread'

/** What somebody wrote: plain text in NFC, no blanks at its ends. Refusals: `comment.empty`, `comment.too_long`. */
export const commentText = z
  .string()
  .overwrite((text) => normalizeText(text).trim())
  .min(1, 'comment.empty')
  .max(LONGEST_COMMENT, 'comment.too_long')

const personSchema = z.object({ id: z.string(), name: z.string() })

const lineSchema = z.object({
  id: z.string(),
  by: personSchema,
  /** Empty when deleted. */
  text: z.string(),
  mentions: z.array(personSchema),
  at: z.string(),
  editedAt: z.string().nullable(),
  deleted: z.boolean(),
  /** Written by who reads it now: may be changed and deleted. */
  mine: z.boolean(),
})

const threadSchema = z.object({
  id: z.string(),
  /** What it is about; null: the whole article. */
  anchor: anchorSchema.nullable(),
  /** The remark and its answers, oldest first. */
  lines: z.array(lineSchema).min(1),
  resolved: z.object({ by: z.string(), at: z.string() }).nullable(),
})

/** The remarks of an article as one person finds them; instants are ISO 8601. */
export const commentsSchema = z.object({
  threads: z.array(threadSchema),
  mayComment: z.boolean(),
  /** Whom one may mention: those who find the article in the newsroom. */
  people: z.array(personSchema),
})

export type CommentLine = z.infer<typeof lineSchema>
export type CommentThread = z.infer<typeof threadSchema>
export type Comments = z.infer<typeof commentsSchema>
export type Mentionable = z.infer<typeof personSchema>
