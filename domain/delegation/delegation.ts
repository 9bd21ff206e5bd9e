import { z } from 'zod'
import { singleLine } from '@/domain/language/nfc'

/** The longest that the right to approve is lent for at once, in days. */
export const LONGEST_DELEGATION_DAYS = 92

/** Times are readings of the office's clock, `YYYY-MM-DDTHH:mm`. No sections: all those of who lends. */
export const delegationSchema = z.strictObject({
  toId: z.uuid('delegation.to_required'),
  sectionIds: z.array(z.uuid('delegation.section_unknown')).max(200),
  startsAt: z.string().min(1, 'delegation.starts_required').max(32),
  endsAt: z.string().min(1, 'delegation.ends_required').max(32),
  reason: z.string().overwrite(singleLine).max(300, 'delegation.reason_long'),
})
export type NewDelegation = z.input<typeof delegationSchema>

type Span = { startsAt: Date; endsAt: Date; revokedAt: Date | null }

/** Where a delegation stands at a moment. It ends by the minute: at the hour that was set it no longer holds. */
export function delegationState({ startsAt, endsAt, revokedAt }: Span, at: Date): 'coming' | 'in_force' | 'over' | 'revoked' {
  if (revokedAt) return 'revoked'
  if (at < startsAt) return 'coming'
  return at < endsAt ? 'in_force' : 'over'
}

/** What is wrong with a span of time, as a code for each field; nothing when it will do. */
export function spanFaults(startsAt: Date, endsAt: Date, now: Date): Record<string, string> {
  if (endsAt <= startsAt) return { endsAt: 'delegation.ends_before' }
  if (endsAt <= now) return { endsAt: 'delegation.past' }
  const days = (endsAt.getTime() - startsAt.getTime()) / (24 * 3600_000)
  return days > LONGEST_DELEGATION_DAYS ? { endsAt: 'delegation.too_long' } : {}
}
