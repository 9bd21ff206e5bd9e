// `npm run soak -- saving`: random interleavings of two editors in several tabs and a publisher (R1). Prints the figure;
// the exit code is 1 when anything that was acknowledged is not where it must be.
import { castForSoak } from '@/scripts/soak/saving/cast'
import { runSaving, type RunReport } from '@/scripts/soak/saving/run'
import { disconnect } from '@/server/db'

const MOMENTS = 35
// Runs of different articles go side by side, as in a newsroom.
const LANES = 3
const TOLD_EVERY = 100

const runs = Number(process.argv[2] ?? 1000)
const began = Date.now()
const reports: RunReport[] = []
let next = 1

async function lane(): Promise<void> {
  const cast = await castForSoak()
  while (next <= runs) {
    const report = await runSaving((next += 1) - 1, cast, MOMENTS)
    reports.push(report)
    for (const fault of report.faults) console.log(`Lần ${report.seed}: ${fault}`)
    if (reports.length % TOLD_EVERY === 0) console.log(`${reports.length}/${runs} lần…`)
  }
}

await Promise.all(Array.from({ length: LANES }, lane))
const sum = (part: 'saves' | 'conflicts' | 'steps' | 'published') => reports.reduce((total, report) => total + report[part], 0)
const faults = reports.reduce((total, report) => total + report.faults.length, 0)
const lost = reports.flatMap((report) => report.faults).filter((fault) => fault.startsWith('lost update')).length
console.log(
  `${reports.length} lần chạy, ${sum('saves')} lần lưu, ${sum('conflicts')} xung đột được giữ cả hai bản, ${sum('steps')} bước quy trình, ` +
    `${sum('published')} bài đã xuất bản: ${lost} cập nhật bị mất, ${faults} sai sót (${Math.round((Date.now() - began) / 1000)} s)`,
)
await disconnect()
process.exitCode = faults > 0 ? 1 : 0
