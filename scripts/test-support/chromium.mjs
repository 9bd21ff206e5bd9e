// @ts-check
import { existsSync } from 'node:fs'
import { Fault } from '../fault.mjs'
import { run } from '../run.mjs'
import { words } from '../words.mjs'

const DEBIAN = '/usr/bin/chromium'

/**
 * The Chromium that the journeys run in: CHROME_PATH or Debian's, which root installs when it is
 * missing.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>}
 */
export async function ensureChromium(env) {
  if (env.CHROME_PATH) {
    if (!existsSync(env.CHROME_PATH)) throw new Fault(words.tests.noChromiumAt(env.CHROME_PATH))
    return env.CHROME_PATH
  }
  if (existsSync(DEBIAN)) return DEBIAN
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) await installChromium(env)
  if (!existsSync(DEBIAN)) throw new Fault(words.tests.noChromium)
  return DEBIAN
}

/** @param {NodeJS.ProcessEnv} env */
async function installChromium(env) {
  console.log(words.tests.installingChromium)
  const options = {
    quiet: true,
    env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
  }
  // Another program may hold the package system's lock for a while.
  const patient = ['-o', 'DPkg::Lock::Timeout=300']
  await run('apt-get', ['update', ...patient], options)
  const { status, output } = await run('apt-get', ['install', '-y', ...patient, 'chromium'], options)
  if (status !== 0) console.error(output.trim().split('\n').slice(-10).join('\n'))
}
