import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chromium, type Browser, type BrowserContext } from '@playwright/test'

const ARGS = [
  '--headless=new', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync', '--lang=vi-VN', '--remote-debugging-port=0',
]

/** A Chromium with a folder of its own, which can be killed as a power cut would. */
export type OwnBrowser = { browser: Browser; context: BrowserContext; kill(): Promise<void> }

/** Starts Chromium on a profile that outlives it. */
export async function openOwnBrowser(profile: string): Promise<OwnBrowser> {
  const path = process.env.CHROME_PATH ?? '/usr/bin/chromium'
  // A group of its own: all of its processes die at once.
  const child = spawn(path, [...ARGS, `--user-data-dir=${profile}`, 'about:blank'], { detached: true, stdio: ['ignore', 'ignore', 'pipe'] })
  const address = await new Promise<string>((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (data: Buffer) => {
      said += data.toString()
      const [, found] = /DevTools listening on (ws:\S+)/.exec(said) ?? []
      if (found) resolve(found)
    })
    child.on('exit', () => reject(new Error(`Chromium ended:\n${said}`)))
  })
  const browser = await chromium.connectOverCDP(address)
  const [context] = browser.contexts()
  if (!context) throw new Error('Chromium has no context')
  return {
    browser,
    context,
    async kill() {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
      const gone = Promise.all([once(child, 'exit'), new Promise((resolve) => browser.once('disconnected', resolve))])
      process.kill(-child.pid, 'SIGKILL')
      await gone
    },
  }
}
