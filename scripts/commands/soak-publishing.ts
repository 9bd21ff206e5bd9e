// `npm run soak -- publishing`: kill -9 at so many random points of publishing and withdrawing (R6). Prints the figure;
// the exit code is 1 when anything was left half done or disagreed after a minute.
import { countPoints, hearPages, leftOvers, runKill, type KillReport } from '@/scripts/soak/publishing/run'
import { disconnect } from '@/server/db'

const TOLD_EVERY = 20

const runs = Number(process.argv[2] ?? 200)
const began = Date.now()
const pages = await hearPages()
const points = await countPoints()
console.log(`Số điểm ngắt mỗi cảnh: ${JSON.stringify(points)}`)
const reports: KillReport[] = []
for (let seed = 1; seed <= runs; seed += 1) {
  const report = await runKill(seed, points, pages.heard)
  reports.push(report)
  for (const fault of report.faults) console.log(`Lần ${seed} (${report.scene}, ${report.point}): ${fault}`)
  if (seed % TOLD_EVERY === 0) console.log(`${seed}/${runs} lần…`)
}
const left = await leftOvers()
for (const fault of left) console.log(fault)
const faults = reports.reduce((total, report) => total + report.faults.length, left.length)
const count = (what: (report: KillReport) => boolean) => reports.filter(what).length
console.log(
  `${reports.length} lần ngắt (${count(({ killed }) => killed)} lần chết giữa chừng): ${count(({ taken }) => taken)} lần bước đã xong, ` +
    `${count(({ taken }) => !taken)} lần như chưa bấm; khớp lại chậm nhất ${Math.max(...reports.map(({ seconds }) => seconds)).toFixed(1)} s; ` +
    `${faults} sai sót (${Math.round((Date.now() - began) / 1000)} s)`,
)
await pages.stop()
await disconnect()
process.exitCode = faults > 0 ? 1 : 0
