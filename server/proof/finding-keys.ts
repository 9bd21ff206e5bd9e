import { z } from 'zod'

/** Findings of an article, by what `Finding.key` says of them. */
export const findingKeysSchema = z.strictObject({ articleId: z.uuid(), keys: z.array(z.string().min(1).max(400)).min(1).max(500) })

export type FindingKeys = z.input<typeof findingKeysSchema>
