// @ts-check
import { printFailure } from './steps.mjs'

/**
 * `npm run soak [-- PART [RUNS]]`. A part plays many random interleavings against the real commands and a database of its
 * own, and resolves to whether nothing was lost. The exit code is 1 when something was.
 * @type {Record<string, (runs: number) => Promise<boolean>>}
 */
const parts = {
  saving: async (runs) => (await import('./soak/saving.mjs')).saving(runs),
}

const [wanted, count = '1000'] = process.argv.slice(2)
const runs = Number(count)
if ((wanted !== undefined && !(wanted in parts)) || !Number.isInteger(runs) || runs < 1) {
  console.error(`Cách dùng: npm run soak -- [${Object.keys(parts).join(' | ')}] [số lần chạy]`)
  process.exit(1)
}
for (const [name, play] of Object.entries(parts)) {
  if (wanted !== undefined && wanted !== name) continue
  try {
    if (!(await play(runs))) process.exitCode = 1
  } catch (error) {
    printFailure(error)
    process.exitCode = 1
  }
}
