// One instance of the site in the middle of publishing, which ends itself as `kill -9` does. Started by kill.ts.
import { setTimeout as sleep } from 'node:timers/promises'
import { db, disconnect } from '@/server/db'
import { carryOut } from './carry-out'
import type { Ending, Order } from './order'
import { onStatements } from './statements'

const { ending, ...order } = JSON.parse(process.argv[2] ?? '') as Order & { ending: Ending }

// Connected beforehand: the points that matter are those of the work itself.
await db.$queryRaw`select 1`
onStatements(
  (number) => {
    if (number === ending.statement && ending.moment === 'before') die()
  },
  (number) => {
    if (number !== ending.statement) return
    if (ending.moment === 'upon') setImmediate(die)
    else void sleep(ending.milliseconds).then(die)
  },
)
await carryOut(order)
await disconnect()

function die(): void {
  process.kill(process.pid, 'SIGKILL')
}
