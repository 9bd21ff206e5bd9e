import { z } from 'zod'

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
