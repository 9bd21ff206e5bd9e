import { z } from 'zod'

/** The reason that a decision about secrecy must have. */
export const reasonSchema = z.string().trim().min(1, 'secrecy.reason_required').max(2000, 'reason.too_long')
