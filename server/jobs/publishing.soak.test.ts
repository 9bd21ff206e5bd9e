import { expect, it } from 'vitest'
import { countPoints, hearPages, leftOvers, runKill } from '@/scripts/soak/publishing/run'

// The long form: `npm run soak -- publishing`. Each scene once.
const KILLS = 5

it(`a process killed at ${KILLS} random points of publishing leaves nothing half done`, async () => {
  const pages = await hearPages()
  const points = await countPoints()
  const reports = []
  for (let seed = 1; seed <= KILLS; seed += 1) reports.push(await runKill(seed, points, pages.heard))
  await pages.stop()
  expect(reports.flatMap(({ seed, scene, point, faults }) => faults.map((fault) => `run ${seed}, ${scene}, ${point}: ${fault}`))).toEqual([])
  expect(await leftOvers()).toEqual([])
  // The kills really fell into the work; one may come when it is just through.
  expect(reports.filter(({ killed }) => killed).length).toBeGreaterThan(0)
}, 300_000)
