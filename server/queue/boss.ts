import PgBoss from 'pg-boss'
import { Prisma } from '@/generated/prisma/client'
import { pool, type Tx } from '@/server/db'

// Its tables are the owner's work (scripts/queue.mjs): the site's role cannot make any. It is never started: what it would
// run by itself (polling, upkeep) is a job of the house like any other, so that a lost database ends nothing.
const boss = new PgBoss({
  schema: 'pgboss',
  migrate: false,
  supervise: false,
  schedule: false,
  db: { executeSql: (text, values) => pool().query(text, values) },
})

/** The queue, on the process's own pool of connections. All its times are the database's. */
export const queue: Pick<PgBoss, 'send' | 'fetch' | 'complete' | 'fail'> = boss

/** Gives back what a killed instance had taken, and puts away what is done. One instance at a time does it. */
export async function maintainQueue(): Promise<void> {
  await boss.maintain()
}

/** The queue inside a transaction: what is sent exists if, and only if, the transaction commits. */
export function within(tx: Tx): PgBoss.Db {
  return {
    executeSql: async (text, values) => ({ rows: await tx.$queryRaw<unknown[]>(parameterised(text, values)) }),
  }
}

// The library writes `$1`, `$2` and may use one twice; Prisma wants the pieces between and a value for each gap.
function parameterised(text: string, values: readonly unknown[]): Prisma.Sql {
  const parts = text.split(/\$(\d+)/)
  const pieces = parts.filter((_, index) => index % 2 === 0)
  const numbers = parts.filter((_, index) => index % 2 === 1)
  return Prisma.sql(pieces, ...numbers.map((number) => values[Number(number) - 1] ?? null))
}
