/** How long after its hour an article that has not appeared becomes an alarm (R7). */
export const OVERDUE_MINUTES = 2

/** How many articles have not appeared, and how many have not left, at their hour. */
export type Overdue = { appear: number; leave: number }

/** Whole minutes by which an article missed its hour, once that is an alarm; null before, and for one without an hour. */
export function overdueMinutes(due: Date | null, now: Date): number | null {
  if (!due) return null
  const late = now.getTime() - due.getTime()
  return late > OVERDUE_MINUTES * 60_000 ? Math.floor(late / 60_000) : null
}
