// @ts-check
import { spawn, spawnSync } from 'node:child_process'
import { lchownSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Fault } from '../fault.mjs'
import { words } from '../words.mjs'

/**
 * A way to run PostgreSQL on this machine: words put in front of the command, the identity it
 * takes, and who has to own its files (null: whoever owns them now).
 * @typedef {object} Launcher
 * @property {string[]} prefix
 * @property {{ uid?: number, gid?: number }} identity
 * @property {{ uid: number, gid: number } | null} owner
 */

/** The user that owns nothing, on every Linux. */
const NOBODY = 65534

/**
 * Chooses how to run the server for this data folder. PostgreSQL refuses root, so root runs it
 * as the folder's own user or as nobody; where those cannot reach the folder or the programs
 * (a clone under /root), as root in a user namespace that calls itself 1000, or, where
 * namespaces are forbidden (most containers), as nobody with the right to pass folders.
 * @param {string} dataDir exists already
 * @param {string} program
 * @returns {Launcher}
 */
export function chooseLauncher(dataDir, program) {
  if (process.getuid?.() !== 0) {
    const plain = { prefix: [], identity: {}, owner: null }
    const trial = probe(plain, dataDir, program)
    if (trial !== null) throw new Fault(words.embedded.notRunnable(trial))
    return plain
  }
  const { uid, gid } = statSync(dataDir)
  const mine = uid === 0 || uid === NOBODY ? [] : [as(uid, gid)]
  const ways = [...mine, as(NOBODY, NOBODY), inNamespace, asNobodyPassing]
  const way = ways.find((candidate) => probe(candidate, dataDir, program) === null)
  if (!way) throw new Fault(words.embedded.noLauncher(dataDir))
  return way
}

/** @param {number} uid @param {number} gid @returns {Launcher} */
function as(uid, gid) {
  return { prefix: [], identity: { uid, gid }, owner: { uid, gid } }
}

/** @type {Launcher} */
const inNamespace = {
  prefix: ['unshare', '--user', '--map-user=1000', '--map-group=1000'],
  identity: {},
  // Inside it root's files are user 1000's.
  owner: { uid: 0, gid: 0 },
}

/** @type {Launcher} */
const asNobodyPassing = {
  prefix: [
    'setpriv',
    `--reuid=${NOBODY}`,
    `--regid=${NOBODY}`,
    '--clear-groups',
    '--inh-caps=+dac_override',
    '--ambient-caps=+dac_override',
    // Without this the kernel's access() leaves the right out, and initdb asks it.
    '--securebits=+no_setuid_fixup',
  ],
  identity: {},
  owner: { uid: NOBODY, gid: NOBODY },
}

/**
 * Why this way does not work here, or null when it does.
 * @param {Launcher} launcher
 * @param {string} dataDir
 * @param {string} program
 */
function probe(launcher, dataDir, program) {
  const [command, ...rest] = [...launcher.prefix, '/bin/sh', '-c', 'cd "$1" && exec "$2" --version', 'sh', dataDir, program]
  if (process.platform === 'win32') return null
  const run = spawnSync(String(command), rest, { ...launcher.identity, cwd: '/', env: cleanEnv(), encoding: 'utf8' })
  if (run.status === 0) return null
  return run.error?.message ?? (run.stderr.trim() || `mã ${run.status}`)
}

/**
 * Starts a program that way. Detached, so that Ctrl-C in the terminal and the end of this
 * process leave it alone.
 * @param {Launcher} launcher
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 * @returns {import('node:child_process').ChildProcess}
 */
export function launch(launcher, program, args, stdio) {
  const [command, ...rest] = [...launcher.prefix, program, ...args]
  return spawn(String(command), rest, {
    ...launcher.identity,
    cwd: process.platform === 'win32' ? undefined : '/',
    env: cleanEnv(),
    stdio,
    detached: true,
  })
}

/** Settings meant for other servers (PGDATA, PGPORT…) must not reach this one. */
function cleanEnv() {
  const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC', SystemRoot: process.env.SystemRoot }
  return /** @type {NodeJS.ProcessEnv} */ (/** @type {unknown} */ (env))
}

/**
 * Gives a folder and all in it to the user who will run the server: it may have been started
 * another way before. The folder itself comes last, so that a broken-off change is taken up.
 * @param {Launcher} launcher
 * @param {string} folder
 */
export function handOver({ owner }, folder) {
  if (!owner || statSync(folder).uid === owner.uid) return
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    lchownSync(join(folder, entry), owner.uid, owner.gid)
  }
  lchownSync(folder, owner.uid, owner.gid)
}
