// A process killed at a random point of publishing, and what the house says afterwards.
import pg from 'pg'
import { db } from '@/server/db'
import { deliverOutbox } from '@/server/jobs/deliver-outbox'
import { doWhatWasMissed } from '@/server/jobs/do-what-was-missed'
import { runTimers } from '@/server/jobs/run-timers'
import { chance as chanceOf } from '@/scripts/soak/saving/random'
import { contradictions, stepTaken } from './agreement'
import { carryOut } from './carry-out'
import { killInTheMiddle } from './kill'
import type { Ending } from './order'
import { SCENES, setScene, type Scene, type SceneName } from './scenes'
import { onStatements } from './statements'

export type KillReport = { seed: number; scene: SceneName; point: string; killed: boolean; taken: boolean; seconds: number; faults: string[] }

/** Points that kills are aimed at: how many statements each scene takes, undisturbed. */
export type Points = Record<SceneName, number>

// After this long everything has to agree (R6).
const AGREE_MS = 60_000

/** Plays each scene once without a kill, to learn how many points it has. */
export async function countPoints(): Promise<Points> {
  const points: Partial<Points> = {}
  for (const name of SCENES) {
    const { order } = await setScene(name)
    await deliverOutbox()
    const stop = onStatements(() => undefined)
    await carryOut(order)
    points[name] = stop()
  }
  return points as Points
}

/** Kills one process at a point that the seed chooses, lets another instance go on, and asks everything whether it agrees. */
export async function runKill(seed: number, points: Points, heard: ReadonlySet<string>): Promise<KillReport> {
  const chance = chanceOf(seed)
  const name = SCENES[seed % SCENES.length] ?? 'first'
  const scene = await setScene(name)
  await deliverOutbox()
  const ending: Ending = {
    statement: 1 + chance.below(points[name]),
    moment: chance.pick(['before', 'upon', 'after'] as const) ?? 'upon',
    milliseconds: chance.below(5),
  }
  const killed = await killInTheMiddle(scene.order, ending)
  const began = Date.now()
  // What the person pressed either happened or did not; the clock's work happens in any case.
  let taken = false
  let faults: string[] = []
  do {
    await goOn()
    taken = await stepTaken(scene)
    faults = scene.order.how === 'clock' && !taken ? ['what was due is not done'] : await contradictions(scene, taken, heard)
  } while (faults.length > 0 && Date.now() - began < AGREE_MS)
  const seconds = (Date.now() - began) / 1000
  if (faults.length === 0 && !taken) faults = await pressAgain(scene, heard)
  const point = `${ending.moment} statement ${ending.statement} of ${points[name]}`
  return { seed, scene: name, point, killed, taken, seconds, faults }
}

// The instance that is left: what its jobs do every few seconds.
async function goOn(): Promise<void> {
  await runTimers()
  await doWhatWasMissed()
  await deliverOutbox()
}

async function pressAgain(scene: Scene, heard: ReadonlySet<string>): Promise<string[]> {
  await carryOut(scene.order)
  const faults = await contradictions(scene, true, heard)
  return faults.map((fault) => `after pressing again: ${fault}`)
}

/** Listens, as a door does, for the pages that changed. */
export async function hearPages(): Promise<{ heard: Set<string>; stop(): Promise<void> }> {
  const heard = new Set<string>()
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  client.on('notification', ({ payload }) => {
    for (const tag of JSON.parse(payload ?? '[]') as string[]) heard.add(tag)
  })
  await client.connect()
  await client.query('listen pages_changed')
  return { heard, stop: () => client.end() }
}

/** Nothing of any run is left half done in the whole database. */
export async function leftOvers(): Promise<string[]> {
  const active = await db.$queryRaw<Array<{ count: number }>>`
    select count(*)::int as count from article a join live_placement p on p.article_id = a.id where a.public <> 'live'`
  return (active[0]?.count ?? 0) > 0 ? ['places of articles that are not live'] : []
}
