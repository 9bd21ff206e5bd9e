// @ts-check
import { printFailure } from './steps.mjs'

/**
 * `npm run soak [-- PART [RUNS]]`. A part plays many random interleavings against the real commands and a database of its
 * own, and resolves to whether nothing was lost. The exit code is 1 when something was.
 * @type {Record<string, { runs: number, play: (runs: number) => Promise<boolean> }>}
 */
const parts = {
  saving: { runs: 1000, play: async (runs) => (await import('./soak/saving.mjs')).saving(runs) },
  publishing: { runs: 200, play: async (runs) => (await import('./soak/publishing.mjs')).publishing(runs) },
  matrix: { runs: 1, play: async () => (await import('./soak/matrix.mjs')).matrix() },
  clock: { runs: 3, play: async (runs) => (await import('./soak/clock.mjs')).clock(runs) },
}

const [wanted, count] = process.argv.slice(2)
const asked = count === undefined ? undefined : Number(count)
if ((wanted !== undefined && !(wanted in parts)) || (asked !== undefined && (!Number.isInteger(asked) || asked < 1))) {
  console.error(`Cách dùng: npm run soak -- [${Object.keys(parts).join(' | ')}] [số lần chạy]`)
  process.exit(1)
}
for (const [name, { runs, play }] of Object.entries(parts)) {
  if (wanted !== undefined && wanted !== name) continue
  try {
    if (!(await play(asked ?? runs))) process.exitCode = 1
  } catch (error) {
    printFailure(error)
    process.exitCode = 1
  }
}
