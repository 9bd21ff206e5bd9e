import { createHash } from 'node:crypto'
import { db } from '@/server/db'

/** Failures of one account from one address that cost nothing but the answer. */
const FREE_FAILURES = 4
const LONGEST_MINUTES = 15
// So long after the last failure the count begins anew.
const FORGET_AFTER = '1 day'

/** The key of one account and one address together: many offices sit behind a single address (S8). */
export function throttleKey(email: string, address: string): string {
  return createHash('sha256').update(`${email}\n${address}`).digest('hex')
}

/**
 * Counts an attempt before its password is looked at, so that a burst at once gets no more tries than one after another.
 * Undone by `forgiveAttempts` when the password was right. `blocked`: this attempt may not be looked at; `minutes`: how
 * long from now on none may (rounded up, 0 when the next one may).
 */
export async function countAttempt(key: string): Promise<{ blocked: boolean; minutes: number }> {
  // The column keeps milliseconds, rounded: a millisecond less, or one minute would be counted as two.
  const [row] = await db.$queryRaw<Array<{ minutes: number }>>`
    insert into sign_in_throttle as t (key, failures, last_at) values (${key}, 1, now())
    on conflict (key) do update set
      failures = case when t.last_at < now() - ${FORGET_AFTER}::interval then 1 else t.failures + 1 end,
      last_at = now(),
      blocked_until = case
        when t.last_at < now() - ${FORGET_AFTER}::interval or t.failures < ${FREE_FAILURES}::int then null
        else now() + least(power(2, least(t.failures - ${FREE_FAILURES}::int, 10)), ${LONGEST_MINUTES}::int) * interval '1 minute'
      end
    where t.blocked_until is null or t.blocked_until <= now()
    returning coalesce(ceil((extract(epoch from t.blocked_until - now()) - 0.001) / 60), 0)::int as minutes`
  if (row) return { blocked: false, minutes: row.minutes }
  return { blocked: true, minutes: await minutesLeft(key) }
}

async function minutesLeft(key: string): Promise<number> {
  const [row] = await db.$queryRaw<Array<{ minutes: number }>>`
    select greatest(ceil((extract(epoch from blocked_until - now()) - 0.001) / 60), 1)::int as minutes
    from sign_in_throttle where key = ${key}`
  return row?.minutes ?? 1
}

/** After a right password: the account's failures from this address are forgotten, and everyone's old ones swept. */
export async function forgiveAttempts(key: string): Promise<void> {
  await db.$executeRaw`
    delete from sign_in_throttle where key = ${key} or last_at < now() - ${FORGET_AFTER}::interval`
}
