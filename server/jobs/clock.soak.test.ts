import { expect, it } from 'vitest'
import { percentile, runClock } from '@/scripts/soak/clock/run'

// The long form: `npm run soak -- clock`.
const SIZE = { items: 8, spreadMs: 4_000, leadMs: 1_500, awayMs: 1_000, eachMind: 1 }

it('three instances with wrong clocks, restarted across the hour, do everything once and undo nobody', async () => {
  const report = await runClock(7, SIZE)
  expect(report.faults).toEqual([])
  expect(report.late).toHaveLength(9)
  expect(percentile(report.late, 99)).toBeLessThanOrEqual(60_000)
}, 300_000)
