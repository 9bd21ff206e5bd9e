import pg from 'pg'
import { env } from '@/server/env'

/** Keeps one connection that listens for what enters the outbox; a lost one is opened again after a second. */
export function listen(wake: () => Promise<void>): { stop(): Promise<void> } {
  let stopped = false
  let client: pg.Client | undefined
  let retry: NodeJS.Timeout | undefined
  function later(): void {
    clearTimeout(retry)
    if (!stopped) retry = setTimeout(() => void open(), 1000)
  }
  async function open(): Promise<void> {
    client = new pg.Client({ connectionString: env().databaseUrl })
    client.on('error', () => undefined)
    client.on('end', later)
    client.on('notification', () => void wake())
    try {
      await client.connect()
      await client.query('listen outbox')
      await wake()
    } catch {
      later()
    }
  }
  void open()
  return {
    async stop() {
      stopped = true
      clearTimeout(retry)
      await client?.end().catch(() => undefined)
    },
  }
}
