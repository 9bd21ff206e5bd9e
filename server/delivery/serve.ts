import { createServer } from 'node:http'
import type { Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import next from 'next'
import { noteRefusals } from '@/server/audit/note-refusals'
import { disconnect, pool } from '@/server/db'
import { clockIsAlive } from '@/server/jobs/heartbeat'
import { startJobs } from '@/server/jobs/start-jobs'
import { setWordReader } from '@/server/word/read-word-file'
import { closable } from './closable'
import { createDoor } from './door'
import { packedFiles } from './packed-files'
import { siteAddress } from './site-address'

export type ServeOptions = { port: number; host: string; dev: boolean; siteUrl: string }

/**
 * Opens the house: Next behind the door, then the jobs. Rejects when the port is taken. `close` stops taking
 * connections, lets answers finish (10 s at most), then ends jobs, Next and the database's connections.
 */
export async function serve({ port, host, dev, siteUrl }: ServeOptions): Promise<{ close(): Promise<void> }> {
  setWordReader(fileURLToPath(new URL('./word-reader.mjs', import.meta.url)))
  // Next would hang its own upgrade listener on the server it sees; this one never listens, so the door decides.
  const unused = createServer()
  const site = next({ dev, hostname: host, port, httpServer: unused })
  await site.prepare()
  const refusals = noteRefusals()
  const door = createDoor({
    site: siteAddress(siteUrl, port),
    dev,
    handle: site.getRequestHandler(),
    // Next listens on the unused server; its own getUpgradeHandler() leads to a handler that does nothing.
    upgrade: dev ? async (...upgrade) => void unused.emit('upgrade', ...upgrade) : undefined,
    packed: dev ? undefined : packedFiles(process.env.NEXT_DIST_DIR || '.next'),
    checkDatabase,
    clockIsAlive,
    noteRefusal: refusals.note,
  })
  const closeDoor = closable(door)
  await listen(door, port, host)
  const jobs = await startJobs()
  return {
    async close() {
      await closeDoor()
      await refusals.stop()
      await jobs.stop()
      await site.close()
      await disconnect()
    },
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

async function checkDatabase(): Promise<void> {
  const late = new Promise<never>((_, reject) => setTimeout(reject, 2_000, new Error('no answer from the database')).unref())
  await Promise.race([pool().query('select 1'), late])
}
