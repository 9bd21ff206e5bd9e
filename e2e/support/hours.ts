import pg from 'pg'
import { db } from '@/server/db'
import { letTimePass } from '@/server/test-support/timers'

/** Moves the hour that was set for an article into the past, so that nobody waits for it. */
export { letTimePass }

/** Keeps the clock from publishing into a section, as something that hangs would, until it is let go. */
export async function holdSection(sectionId: string): Promise<{ letGo(): Promise<void> }> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  await client.query('begin')
  await client.query('select id from section where id = $1 for no key update', [sectionId])
  return {
    async letGo() {
      await client.query('rollback')
      await client.end()
    },
  }
}

/** Where an article stands, as `work/public`. */
export async function standingOf(id: string): Promise<string> {
  const { work, public: publicity } = await db.article.findUniqueOrThrow({ where: { id }, select: { work: true, public: true } })
  return `${work ?? 'none'}/${publicity}`
}
