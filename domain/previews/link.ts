import { z } from 'zod'

/** How long a preview link may be good for, in days. */
export const PREVIEW_DAYS = [1, 3, 7, 30] as const

/** As many links of one article may be open at once. */
export const MOST_LIVING_LINKS = 20

/** A link as the newsroom lists it; its address is not kept, so it cannot be shown again. Instants are ISO 8601. */
export const previewLineSchema = z.object({
  id: z.string(),
  note: z.string(),
  by: z.string(),
  at: z.string(),
  /** The number of the revision it shows; null: a saved text. */
  revision: z.number().nullable(),
  expiresAt: z.string(),
  state: z.enum(['living', 'expired', 'revoked']),
  revokedAt: z.string().nullable(),
  openings: z.number(),
  openedAt: z.string().nullable(),
  mayRevoke: z.boolean(),
})

export type PreviewLine = z.infer<typeof previewLineSchema>
