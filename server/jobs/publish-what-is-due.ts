import { publishDue } from '@/server/commands/publish-due'
import { db } from '@/server/db'

/** Publishes everything whose hour has come by the database's clock, earliest first; also what a stop missed. */
export async function publishWhatIsDue(): Promise<number> {
  const due = await db.$queryRaw<Array<{ id: string }>>`
    select id from article where work = 'scheduled' and scheduled_at <= clock_timestamp()
    order by scheduled_at limit 100`
  let published = 0
  for (const { id } of due) if (await publishDue(id)) published += 1
  return published
}
