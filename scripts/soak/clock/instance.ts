// One instance's jobs, without pages. Started by instances.ts, with a clock that is wrong.
import { disconnect } from '@/server/db'
import { startJobs } from '@/server/jobs/start-jobs'

const jobs = await startJobs()
console.log(`ready ${new Date().toISOString()}`)
process.once('SIGTERM', async () => {
  await jobs.stop()
  await disconnect()
  process.exit(0)
})
