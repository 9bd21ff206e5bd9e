import { readFileSync } from 'node:fs'
import { expect } from '@playwright/test'

/** Stops the site, as an update or a power cut would, and waits until it is down. */
export function stopSite(): Promise<void> {
  return turn('stopped')
}

/** Starts it again and waits until it answers. */
export function startSiteAgain(): Promise<void> {
  return turn('running')
}

async function turn(wanted: 'running' | 'stopped'): Promise<void> {
  const state = () => readFileSync(process.env.E2E_SITE_STATE ?? '', 'utf8')
  if (state() === wanted) return
  process.kill(Number(process.env.E2E_RUNNER_PID), 'SIGUSR2')
  await expect.poll(state, { timeout: 120_000 }).toBe(wanted)
}
