import type { Db } from './db'

/** The database's time, to the millisecond: one clock for every instance of the site. */
export async function databaseNow(client: Db): Promise<Date> {
  const [row] = await client.$queryRaw<[{ now: Date }]>`select date_trunc('milliseconds', clock_timestamp()) as now`
  return row.now
}
