import { publishDue } from '@/server/commands/publish-due'
import { db } from '@/server/db'
import { eachDue, type Due } from './each-due'

/** Publishes everything whose hour has come by the database's clock, earliest first; also what a stop missed. */
export async function publishWhatIsDue(): Promise<number> {
  const due = await db.$queryRaw<Due[]>`
    select id, scheduled_at as at from article where work = 'scheduled' and scheduled_at <= clock_timestamp()
    order by scheduled_at limit 1000`
  return eachDue('publish-due', due, publishDue)
}
