import { anchorDay } from '@/server/audit/anchor-day'
import { forgetSilentTabs } from '@/server/desk/presence'
import { maintainQueue } from '@/server/queue/boss'
import { deliverLetters } from '@/server/mail/deliver-letters'
import { forgetSentLetters } from '@/server/mail/forget-letters'
import { remindOfDeadlines } from '@/server/notices/remind-deadlines'
import { refreshSearch } from '@/server/search-drafts/refresh'
import { tidyWordFiles } from '@/server/word/tidy-files'
import { deliverOutbox } from './deliver-outbox'
import { doWhatWasMissed } from './do-what-was-missed'
import { listen } from './listen'
import { oneAtATime } from './one-at-a-time'
import { runTimers } from './run-timers'
import { emptyBin, forgetDelivered } from './tidy-up'

const SECOND = 1000
const HOUR = 3600 * SECOND

type Job = {
  name: string
  every: number
  work: () => Promise<unknown>
  /** It may be slow, as others are that it talks to: the start of the site does not wait for it, the end a few seconds. */
  aside?: true
}

/** What runs beside the pages. Each job must bear several instances and being killed at any point. */
const JOBS: readonly Job[] = [
  { name: 'outbox', every: 10 * SECOND, work: deliverOutbox },
  { name: 'letters', every: 5 * SECOND, work: deliverLetters, aside: true },
  { name: 'deadlines', every: 60 * SECOND, work: remindOfDeadlines, aside: true },
  { name: 'timers', every: 2 * SECOND, work: runTimers },
  { name: 'missed', every: 10 * SECOND, work: doWhatWasMissed },
  { name: 'search', every: 10 * SECOND, work: refreshSearch, aside: true },
  { name: 'queue', every: 60 * SECOND, work: maintainQueue },
  { name: 'audit', every: HOUR, work: () => anchorDay(), aside: true },
  { name: 'tidy-up', every: HOUR, work: () => Promise.all([emptyBin(), forgetDelivered(), tidyWordFiles(), forgetSilentTabs(), forgetSentLetters()]) },
]

/**
 * Starts them: each at once and then at its own pace; the outbox also whenever something enters it (NOTIFY). Resolves when
 * each has run once, so that what a stop missed is done before the site says that it is ready.
 */
export async function startJobs(): Promise<{ stop(): Promise<void> }> {
  const running = JOBS.map(({ name, every, work, aside }) => {
    const job = oneAtATime(name, work)
    return { name, aside, job, timer: setInterval(() => void job.run(), every) }
  })
  const outbox = running.find(({ name }) => name === 'outbox')
  const listener = listen(async () => outbox?.job.run())
  const waitedFor = running.filter(({ aside }) => !aside)
  for (const { job, aside } of running) if (aside) void job.run()
  await Promise.all(waitedFor.map(({ job }) => job.run()))
  return {
    async stop() {
      for (const { timer } of running) clearInterval(timer)
      await listener.stop()
      await Promise.all(waitedFor.map(({ job }) => job.idle()))
      const enough = new Promise((resolve) => setTimeout(resolve, 5 * SECOND).unref())
      await Promise.race([enough, Promise.all(running.map(({ job }) => job.idle()))])
    },
  }
}
