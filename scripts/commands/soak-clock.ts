// `npm run soak -- clock`: 50 articles in one minute, three instances with clocks off by five minutes, all killed and
// started again across the hours, people changing their minds (R7, R8). Prints the figure; the exit code is 1 when an
// article was published twice, too early or not at all, or later than a minute in more than one case of a hundred.
import { percentile, runClock, type RoundReport } from '@/scripts/soak/clock/run'
import { disconnect } from '@/server/db'

const SIZE = { items: 50, spreadMs: 60_000, leadMs: 5_000, awayMs: 10_000, eachMind: 4 }
const MOST_LATE_MS = 60_000

const rounds = Number(process.argv[2] ?? 3)
const reports: RoundReport[] = []
for (let seed = 1; seed <= rounds; seed += 1) {
  const report = await runClock(seed, SIZE)
  reports.push(report)
  for (const fault of report.faults) console.log(`Lượt ${seed}: ${fault}`)
  console.log(`Lượt ${seed}: ${report.published} bài lên trang, ${report.withdrawn} bài được gỡ, trễ nhất ${Math.max(...report.late)} ms`)
}
const late = reports.flatMap((report) => report.late)
const faults = reports.reduce((total, report) => total + report.faults.length, 0)
const p99 = percentile(late, 99)
console.log(
  `${rounds} lượt, 3 máy lệch giờ ±5 phút: ${late.length} việc theo giờ, trễ p50 ${percentile(late, 50)} ms, p99 ${p99} ms (mức ${MOST_LATE_MS}); ` +
    `${reports.reduce((total, report) => total + report.changedMinds, 0)} lần người đổi ý được giữ; ${faults} sai sót`,
)
await disconnect()
process.exitCode = faults > 0 || p99 > MOST_LATE_MS ? 1 : 0
