import { withdrawDue } from '@/server/commands/withdraw-due'
import { db } from '@/server/db'
import { eachDue, type Due } from './each-due'

/** Takes off everything whose hour to leave has come by the database's clock, earliest first. */
export async function withdrawWhatIsDue(): Promise<number> {
  const due = await db.$queryRaw<Due[]>`
    select id, withdraw_at as at from article where public = 'live' and withdraw_at <= clock_timestamp()
    order by withdraw_at limit 1000`
  return eachDue('withdraw-due', due, withdrawDue)
}
