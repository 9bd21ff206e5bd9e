import { expect, it } from 'vitest'
import { castForSoak } from '@/scripts/soak/saving/cast'
import { runSaving } from '@/scripts/soak/saving/run'

// The long form: `npm run soak -- saving`.
const RUNS = 24
const MOMENTS = 22

it(`${RUNS} random interleavings of two editors and a publisher lose nothing that was acknowledged`, async () => {
  const cast = await castForSoak()
  const reports = []
  for (let seed = 1; seed <= RUNS; seed += 1) reports.push(await runSaving(seed, cast, MOMENTS))
  expect(reports.flatMap(({ seed, faults }) => faults.map((fault) => `run ${seed}: ${fault}`))).toEqual([])
  // The runs really did what they are about.
  for (const part of ['saves', 'conflicts', 'steps', 'published'] as const) {
    expect(reports.reduce((sum, report) => sum + report[part], 0), part).toBeGreaterThan(RUNS / 10)
  }
}, 300_000)
