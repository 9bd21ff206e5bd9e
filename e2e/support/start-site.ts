import { spawn } from 'node:child_process'
import { once } from 'node:events'

const READY = /Sẵn sàng: (http\S+)/
const PATIENCE_MS = 120_000

/**
 * Starts the site as a newcomer would, with `npm start`'s own script on the tests' database,
 * and keeps the first administrator's one-time password that it prints.
 */
export default async function startSite(): Promise<() => Promise<void>> {
  const site = spawn(process.execPath, ['scripts/start.mjs'], { env: process.env, stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  for (const stream of [site.stdout, site.stderr]) stream.on('data', (data: Buffer) => (said += data.toString()))
  const ready = new Promise<void>((resolve, reject) => {
    site.stdout.on('data', () => READY.test(said) && resolve())
    site.on('exit', (code) => reject(new Error(`the site ended with ${code}:\n${said}`)))
    setTimeout(() => reject(new Error(`the site was not ready in time:\n${said}`)), PATIENCE_MS).unref()
  })
  await ready
  const email = /[\w.-]+@[\w.-]+/.exec(said)?.[0]
  const password = /Mật khẩu dùng một lần:\s*(\S+)/.exec(said)?.[1]
  if (!email || !password) throw new Error(`no first administrator was announced:\n${said}`)
  process.env.E2E_ADMIN_EMAIL = email
  process.env.E2E_ADMIN_PASSWORD = password
  process.env.E2E_SITE_PID = String(site.pid)
  return async () => {
    site.removeAllListeners('exit')
    site.kill('SIGTERM')
    await once(site, 'exit')
  }
}
