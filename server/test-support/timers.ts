// The queue as tests look at it, and hours moved into the past so that nobody waits for them.
import { db } from '@/server/db'
import type { Timer } from '@/server/queue/timers'

/** The timers of an article that have not rung, soonest first. */
export async function timersOf(articleId: string): Promise<Timer[]> {
  const rows = await db.$queryRaw<Array<{ data: Timer }>>`
    select data from pgboss.job where data ->> 'articleId' = ${articleId} and state in ('created', 'retry', 'active') order by start_after`
  return rows.map(({ data }) => data)
}

/** Moves what was set for an article, in the article and in its newest timer, to another hour, to the millisecond. */
export async function setHour(articleId: string, what: Timer['what'], due: Date): Promise<void> {
  await db.article.update({ where: { id: articleId }, data: what === 'publish' ? { scheduledAt: due } : { withdrawAt: due } })
  await db.$executeRaw`
    update pgboss.job set start_after = ${due}, data = jsonb_set(data, '{due}', to_jsonb(${due.toISOString()}::text))
    where id = (
      select id from pgboss.job where data ->> 'articleId' = ${articleId} and data ->> 'what' = ${what} and state = 'created'
      order by created_on desc, start_after desc limit 1
    )`
}

/** The same, to so many seconds ago. */
export function letTimePass(articleId: string, what: Timer['what'], secondsAgo = 1): Promise<void> {
  return setHour(articleId, what, new Date(Date.now() - secondsAgo * 1000))
}

/** Lets every timer ring now, whatever hour it was set for. */
export async function ringEarly(articleId: string): Promise<void> {
  await db.$executeRaw`update pgboss.job set start_after = now() - interval '1 second' where data ->> 'articleId' = ${articleId}`
}
