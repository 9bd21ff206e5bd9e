import { z } from 'zod'
import type { Tx } from '@/server/db'
import { queue, within } from './boss'

/** The queue's name, as scripts/queue.mjs makes it. */
const TIMERS = 'article-timer'
const AT_ONCE = 10

const timerSchema = z.object({
  articleId: z.uuid(),
  what: z.enum(['publish', 'withdraw']),
  /** The hour that was set (ISO, UTC). Once the article says another hour, this timer means nothing any more. */
  due: z.iso.datetime(),
})

/** What is to happen to an article at an hour. It only wakes the clock: the article's row decides. */
export type Timer = z.infer<typeof timerSchema>

/** Sets a timer in the transaction that sets the hour. */
export async function setTimer(tx: Tx, articleId: string, what: Timer['what'], due: Date): Promise<void> {
  const timer: Timer = { articleId, what, due: due.toISOString() }
  await queue.send(TIMERS, timer, { startAfter: due, db: within(tx) })
}

/**
 * Takes timers whose hour has come and hands each to `ring`; one that throws is tried again later, each by one instance
 * at a time. Resolves to how many were taken.
 */
export async function ringTimers(ring: (timer: Timer) => Promise<unknown>): Promise<number> {
  const jobs = await queue.fetch<unknown>(TIMERS, { batchSize: AT_ONCE })
  for (const { id, data } of jobs) {
    try {
      await ring(timerSchema.parse(data))
    } catch (error) {
      console.error('[timers]', error)
      await queue.fail(TIMERS, id, { message: String(error).slice(0, 500) })
      continue
    }
    await queue.complete(TIMERS, id)
  }
  return jobs.length
}
