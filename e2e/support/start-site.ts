import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const READY = /Sẵn sàng: (http\S+)/
const PATIENCE_MS = 120_000

/**
 * Starts the site as a newcomer would, with `npm start`'s own script on the tests' database,
 * and keeps the first administrator's one-time password that it prints. The journeys run in
 * another process: they stop and start the site by a signal (site-power.ts).
 */
export default async function startSite(): Promise<() => Promise<void>> {
  const { site: first, said } = await start()
  let site = first
  const email = /[\w.-]+@[\w.-]+/.exec(said)?.[0]
  const password = /Mật khẩu dùng một lần:\s*(\S+)/.exec(said)?.[1]
  if (!email || !password) throw new Error(`no first administrator was announced:\n${said}`)
  const folder = mkdtempSync(join(tmpdir(), 'toa-soan-e2e-'))
  const stateFile = join(folder, 'site')
  const tell = (state: 'running' | 'stopped') => writeFileSync(stateFile, state)
  process.env.E2E_ADMIN_EMAIL = email
  process.env.E2E_ADMIN_PASSWORD = password
  process.env.E2E_RUNNER_PID = String(process.pid)
  process.env.E2E_SITE_STATE = stateFile
  tell('running')

  let turning = Promise.resolve()
  const onSignal = () => {
    turning = turning.then(async () => {
      if (site.exitCode !== null || site.signalCode !== null) {
        ;({ site } = await start())
        tell('running')
      } else {
        await stop(site)
        tell('stopped')
      }
    })
  }
  process.on('SIGUSR2', onSignal)
  return async () => {
    process.off('SIGUSR2', onSignal)
    await turning
    await stop(site)
    rmSync(folder, { recursive: true, force: true })
  }
}

async function start(): Promise<{ site: ChildProcess; said: string }> {
  const site = spawn(process.execPath, ['scripts/start.mjs'], { env: process.env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [site.stdout, site.stderr]) stream.on('data', (data: Buffer) => (said += data.toString()))
  await new Promise<void>((resolve, reject) => {
    site.stdout.on('data', () => READY.test(said) && resolve())
    site.on('exit', (code) => reject(new Error(`the site ended with ${code}:\n${said}`)))
    setTimeout(() => reject(new Error(`the site was not ready in time:\n${said}`)), PATIENCE_MS).unref()
  })
  return { site, said }
}

async function stop(site: ChildProcess): Promise<void> {
  if (site.exitCode !== null || site.signalCode !== null) return
  site.removeAllListeners('exit')
  const gone = once(site, 'exit')
  site.kill('SIGTERM')
  await gone
}
