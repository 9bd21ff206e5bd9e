import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { bundledProgram } from '@/scripts/soak/bundled-program'
import { root } from '@/scripts/settings.mjs'
import type { Ending, Order } from './order'

let program: Promise<string> | undefined

/** Starts a process on an order and waits for its end. Resolves to whether it was killed before it was through. */
export async function killInTheMiddle(order: Order, ending: Ending): Promise<boolean> {
  const file = await (program ??= bundledProgram('soak-victim', 'scripts/soak/publishing/victim.ts'))
  const child = spawn(process.execPath, [file, JSON.stringify({ ...order, ending })], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
  let faults = ''
  child.stderr.on('data', (data) => (faults += data))
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null]
  if (signal === 'SIGKILL') return true
  if (code !== 0) throw new Error(`the process failed by itself:\n${faults}`)
  return false
}
