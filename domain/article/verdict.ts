import type { LentRight } from './actor'

/** Allowed (perhaps with something to record: small edits of one's own, the lent right that was used), or refused with a stable code. */
export type Verdict = { allowed: true; smallEdits?: true; lent?: LentRight } | { allowed: false; code: string }

export const YES: Verdict = { allowed: true }
export const NO: Verdict = { allowed: false, code: 'forbidden' }
