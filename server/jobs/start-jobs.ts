import pg from 'pg'
import { forgetSilentTabs } from '@/server/desk/presence'
import { env } from '@/server/env'
import { tidyWordFiles } from '@/server/word/tidy-files'
import { deliverOutbox } from './deliver-outbox'
import { emptyBin, forgetDelivered } from './tidy-up'
import { publishWhatIsDue } from './publish-what-is-due'

const SWEEP_MS = 10_000
const TIDY_MS = 3600_000

/**
 * Starts what runs beside the pages: the outbox (woken by NOTIFY, swept every 10 s), the clock
 * that publishes what is due, the emptying of the tidy. One instance or several: rows are claimed.
 */
export async function startJobs(): Promise<{ stop(): Promise<void> }> {
  const outbox = oneAtATime('outbox', deliverOutbox)
  const clock = oneAtATime('clock', publishWhatIsDue)
  const tidy = oneAtATime('tidy-up', async () => Promise.all([emptyBin(), forgetDelivered(), tidyWordFiles(), forgetSilentTabs()]))
  const listener = listen(outbox.run)
  const sweep = setInterval(() => {
    void outbox.run()
    void clock.run()
  }, SWEEP_MS)
  const hourly = setInterval(() => void tidy.run(), TIDY_MS)
  await Promise.all([outbox.run(), clock.run(), tidy.run()])
  return {
    async stop() {
      clearInterval(sweep)
      clearInterval(hourly)
      await listener.stop()
      await Promise.all([outbox.idle(), clock.idle(), tidy.idle()])
    },
  }
}

// A call while the work runs makes it run once more afterwards, so that no wake-up is lost.
function oneAtATime(name: string, work: () => Promise<unknown>) {
  let running: Promise<void> | undefined
  let again = false
  async function loop(): Promise<void> {
    do {
      again = false
      await work().catch((error: unknown) => console.error(`[${name}]`, error))
    } while (again)
    running = undefined
  }
  return {
    run(): Promise<void> {
      if (running) again = true
      return (running ??= loop())
    },
    idle: (): Promise<void> => running ?? Promise.resolve(),
  }
}

/** Keeps one connection that listens; a lost one is opened again after a second. */
function listen(wake: () => Promise<void>) {
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
