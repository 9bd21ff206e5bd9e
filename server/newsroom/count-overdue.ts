import type { PersonActor } from '@/domain/article/actor'
import { OVERDUE_MINUTES, type Overdue } from '@/domain/article/overdue'
import { Prisma } from '@/generated/prisma/client'
import { db } from '@/server/db'
import { visibleSql } from './visible'

/**
 * How many articles that this person may see have missed their hour by more than two minutes, by the database's clock:
 * that to appear, and that to leave.
 */
export async function countOverdue(actor: PersonActor): Promise<Overdue> {
  const late = Prisma.sql`clock_timestamp() - make_interval(mins => ${OVERDUE_MINUTES}::int)`
  const [row] = await db.$queryRaw<[Overdue]>`
    select (select count(*)::int from article a where a.work = 'scheduled' and a.scheduled_at < ${late} and (${visibleSql(actor)})) as appear,
           (select count(*)::int from article a where a.public = 'live' and a.withdraw_at < ${late} and (${visibleSql(actor)})) as leave`
  return row
}
