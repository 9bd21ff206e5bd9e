import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { bundledProgram } from '@/scripts/soak/bundled-program'
import { root } from '@/scripts/settings.mjs'

const MINUTE = 60_000

/** One instance's clock is right, one is five minutes fast, one five minutes slow (R7). */
export const SKEWS = [0, 5 * MINUTE, -5 * MINUTE] as const

export type Instances = { kill(): Promise<void>; stop(): Promise<void> }

let program: Promise<string> | undefined

/** Starts three instances and resolves when each has gone over what is due once. */
export async function startInstances(): Promise<Instances> {
  const file = await (program ??= bundledProgram('soak-instance', 'scripts/soak/clock/instance.ts'))
  const children = await Promise.all(SKEWS.map((skew) => start(file, skew)))
  const end = (signal: NodeJS.Signals) => async () => {
    await Promise.all(children.map(async (child) => {
      const gone = once(child, 'exit')
      if (child.kill(signal)) await gone
    }))
  }
  return { kill: end('SIGKILL'), stop: end('SIGTERM') }
}

async function start(file: string, skew: number): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', './scripts/soak/clock/skew.mjs', file], {
    cwd: root,
    env: { ...process.env, SKEW_MS: String(skew), SMTP_URL: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await Promise.race([once(child.stdout, 'data'), once(child, 'exit')])) as [unknown]
  const found = /^ready (\S+)/.exec(String(line))?.[1]
  if (!found) throw new Error(`an instance did not start: ${String(line)}`)
  // The proof would be none if the clock were right after all.
  const off = new Date(found).getTime() - Date.now()
  if (Math.abs(off - skew) > MINUTE) throw new Error(`the clock is off by ${off} ms, not ${skew}`)
  return child
}
