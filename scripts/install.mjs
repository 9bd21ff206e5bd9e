// @ts-check
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode, errorText, Fault } from './fault.mjs'
import { withFileLock } from './file-lock.mjs'
import { run } from './run.mjs'
import { checkSpace } from './check-place.mjs'
import { root } from './settings.mjs'
import { note } from './steps.mjs'
import { words } from './words.mjs'

/** Megabytes that the libraries and the build take. */
const SPACE = 2_000

/** What several starters on one clone must not do at once: installing, generating, building. */
export const setupLock = join(root, 'dist', 'setup.lock')

/**
 * Installs the locked libraries when what lies in node_modules is not what package-lock.json
 * names. Uses nothing but Node itself.
 * @returns {Promise<string>} what was done
 */
export async function ensureInstalled() {
  if (isInstalled()) return words.steps.installed
  checkSpace(root, SPACE)
  await withFileLock(setupLock, install, () => note(words.wait.lock))
  return words.steps.install
}

async function install() {
  if (isInstalled()) return
  note(words.wait.install)
  // Run through npm, its own program is known; else the one on the path serves.
  const npm = process.env.npm_execpath
  const args = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']
  const { status, output } = await (npm?.endsWith('.js')
    ? run(process.execPath, [npm, ...args], { quiet: true })
    : run('npm', args, { quiet: true })
  ).catch((error) => {
    throw errorCode(error) === 'ENOENT' ? new Fault(words.install.noNpm) : error
  })
  if (status === 0 && isInstalled()) return
  if (/ENOSPC/.test(output)) throw new Fault(words.diskFull)
  throw new Fault(words.install.failed(reason(output)))
}

/** The lines of npm that say why. @param {string} output */
function reason(output) {
  const lines = output.split('\n').filter((line) => /^npm (error|ERR!)/.test(line) && !/log of this run/.test(line))
  const text = lines.map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim()).filter(Boolean)
  return text.slice(0, 4).join('; ') || output.trim().slice(-300)
}

/**
 * npm writes node_modules/.package-lock.json last, naming what it put there: the marker of a
 * whole installation.
 */
function isInstalled() {
  const wanted = readPackages(join(root, 'package-lock.json'))
  const present = readPackages(join(root, 'node_modules', '.package-lock.json'))
  return wanted !== null && present !== null && isComplete(wanted, present)
}

/** @typedef {Record<string, { version?: string, optional?: boolean }>} Packages by their folders */

/**
 * Whether all that is wanted is there, in the versions wanted. Packages for other systems are
 * optional and may be absent; the project itself is the one without a folder.
 * @param {Packages} wanted
 * @param {Packages} present
 */
export function isComplete(wanted, present) {
  return Object.entries(wanted).every(([folder, { version, optional }]) => {
    if (folder === '') return true
    const found = present[folder]
    return found ? found.version === version : optional === true
  })
}

/**
 * @param {string} file
 * @returns {Packages | null}
 */
function readPackages(file) {
  if (!existsSync(file)) return null
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? null
  } catch (error) {
    throw new Fault(words.install.failed(`${file}: ${errorText(error)}`))
  }
}
