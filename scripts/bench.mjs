// @ts-check
import { printFailure } from './steps.mjs'

/**
 * `npm run bench [-- PART]`. A part resolves to rows of the table; a row with a goal passes or
 * misses it. The exit code is 1 when a goal is missed.
 * @typedef {{ measure: string, figure: string, goal?: string, met?: boolean }} Row
 */

/** @type {Record<string, () => Promise<Row[]>>} */
const parts = {
  portal: async () => (await import('./bench/portal.mjs')).portal(),
  start: async () => (await import('./bench/start.mjs')).start(),
  editor: async () => (await import('./bench/editor.mjs')).editor(),
  desk: async () => (await import('./bench/desk.mjs')).desk(),
  audit: async () => (await import('./bench/audit.mjs')).audit(),
}

const wanted = process.argv.slice(2)
const unknown = wanted.find((name) => !(name in parts))
if (unknown) {
  console.error(`Không có phần đo "${unknown}". Các phần: ${Object.keys(parts).join(', ')}.`)
  process.exit(1)
}

/** @type {Row[]} */
const rows = []
for (const [name, measure] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  try {
    rows.push(...(await measure()).map((row) => ({ ...row, measure: `${name}: ${row.measure}` })))
  } catch (error) {
    printFailure(error)
    rows.push({ measure: `${name}: không đo được`, figure: '–', goal: 'đo được', met: false })
  }
}

const width = Math.max(...rows.map((row) => row.measure.length))
const figures = Math.max(...rows.map((row) => row.figure.length))
console.log(`\n${'Phép đo'.padEnd(width)}  ${'Kết quả'.padStart(figures)}  Mục tiêu`)
for (const { measure, figure, goal = '–', met } of rows) {
  console.log(`${measure.padEnd(width)}  ${figure.padStart(figures)}  ${goal}${met === undefined ? '' : met ? ' ✓' : ' ✗'}`)
}
const goals = rows.filter((row) => row.met !== undefined)
const missed = goals.filter((row) => !row.met)
console.log(`\n${rows.length} phép đo, ${goals.length - missed.length}/${goals.length} mục tiêu đạt`)
process.exitCode = missed.length > 0 ? 1 : 0
