import { z } from 'zod'
import { Invalid } from '@/server/errors'

const reason = z.string().trim().max(2000)

/** What comes with any press of a button: the article, the version that was on screen, and what the action needs. */
export const stepSchema = z.strictObject({
  articleId: z.uuid(),
  version: z.int().positive(),
  /** The revision that was read, for approving. */
  revisionId: z.uuid().optional(),
  reason: reason.optional(),
  /** Office local time `YYYY-MM-DDTHH:mm`, for scheduling. */
  at: z.string().max(32).optional(),
  /** The same, for the hour at which what is scheduled is to leave again. */
  until: z.string().max(32).optional(),
  /** Whom it goes to, for changing who edits. */
  personId: z.uuid().optional(),
})
export type Step = z.infer<typeof stepSchema>

/** Checks a step at the door. Throws Invalid('invalid' | 'reason.too_long'). */
export function parseStep(input: unknown): Step {
  const parsed = stepSchema.safeParse(input)
  if (parsed.success) return parsed.data
  throw new Invalid(parsed.error.issues.some((issue) => issue.path[0] === 'reason') ? 'reason.too_long' : 'invalid')
}

/** The reason of a step that must have one. Throws Invalid with the given code. */
export function requireReason(step: Step, code: 'reason.required' | 'reason.withdraw'): string {
  if (!step.reason) throw new Invalid(code)
  return step.reason
}
