import { db, transaction, type Tx } from '@/server/db'
import { putNotices } from '@/server/notices/put-notices'
import type { OutboxPayload } from '@/server/outbox'

type Handlers = { [K in keyof OutboxPayload]: (tx: Tx, payload: OutboxPayload[K]) => Promise<void> }

const HANDLERS: Handlers = {
  // Every instance's door listens to this channel for the pages it keeps.
  'pages.changed': async (tx, { tags }) => {
    await tx.$executeRaw`select pg_notify('pages_changed', ${JSON.stringify(tags)})`
  },
  notice: putNotices,
}

const MOST_ATTEMPTS = 20

/** Delivers what waits in the outbox, each row once whichever instance takes it. Resolves to how many. */
export async function deliverOutbox(): Promise<number> {
  let delivered = 0
  while (await deliverNext()) delivered += 1
  return delivered
}

// The row stays locked while it is handled: another instance skips it, and a crash frees it.
async function deliverNext(): Promise<boolean> {
  let failed: { id: bigint; error: string } | undefined
  const found = await transaction(async (tx) => {
    const [row] = await tx.$queryRaw<Array<{ id: bigint; kind: keyof OutboxPayload; payload: never }>>`
      select id, kind, payload from outbox where done_at is null and attempts < ${MOST_ATTEMPTS}
      order by attempts, id limit 1 for update skip locked`
    if (!row) return false
    try {
      await HANDLERS[row.kind](tx, row.payload)
    } catch (error) {
      failed = { id: row.id, error: String(error).slice(0, 500) }
      throw error
    }
    await tx.outbox.update({ where: { id: row.id }, data: { doneAt: new Date() } })
    return true
  }).catch((error: unknown) => {
    if (!failed) throw error
    return false
  })
  if (failed) await db.outbox.update({ where: { id: failed.id }, data: { attempts: { increment: 1 }, error: failed.error } })
  return found
}
