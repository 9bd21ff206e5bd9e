// @ts-check
import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { errorCode, Fault } from '../fault.mjs'
import { freePort } from '../free-port.mjs'
import { words } from '../words.mjs'
import { clusterFolder } from './cluster.mjs'
import { handOver, launch } from './launcher.mjs'
import { belongToOwner } from './secrets.mjs'

/** @typedef {{ pid: number, port: number, ready: boolean }} Server */

/** Durability on (R12), reached from this machine alone, with nothing personal in its log. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_checkpoints: 'off',
  log_min_error_statement: 'panic',
}

/**
 * The server that runs on this data folder, whoever started it, or null. A postmaster.pid that
 * a crash left behind names a process that is gone or is something else by now.
 * @param {string} dataDir
 * @returns {Server | null}
 */
export function findServer(dataDir) {
  const lines = readLines(pidFile(dataDir))
  const pid = Number(lines[0])
  if (!pid || !isServer(pid, String(lines[1]))) return null
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' }
}

/**
 * Starts the server and waits until it takes connections. Called by one starter at a time.
 * @param {string} dataDir
 * @param {string} program
 * @param {import('./launcher.mjs').Launcher} launcher
 * @param {number} [wishedPort] the port of the server that ran before, kept where it can be
 * @returns {Promise<Server>}
 */
export async function startServer(dataDir, program, launcher, wishedPort) {
  const folder = clusterFolder(dataDir)
  handOver(launcher, folder)
  const deadline = Date.now() + 20_000
  let port = wishedPort ?? (await freePort())
  for (;;) {
    clearStalePidFile(dataDir)
    const complaint = await tryStart(dataDir, program, launcher, port)
    if (complaint === null) break
    const passing = /could not bind|could not create any TCP|pre-existing shared memory|lock file/.test(complaint)
    if (!passing || Date.now() > deadline) throw new Fault(words.embedded.failed(complaint))
    await sleep(200)
    port = await freePort()
  }
  const server = findServer(dataDir)
  if (!server) throw new Fault(words.embedded.failed('dừng ngay sau khi chạy'))
  return server
}

/**
 * @param {string} dataDir
 * @param {string} program
 * @param {import('./launcher.mjs').Launcher} launcher
 * @param {number} port
 * @returns {Promise<string | null>} what it complained of before it gave up
 */
async function tryStart(dataDir, program, launcher, port) {
  const logFile = join(dataDir, 'postgres.log')
  if (existsSync(logFile) && statSync(logFile).size > 5_000_000) renameSync(logFile, `${logFile}.1`)
  const log = openSync(logFile, 'a', 0o600)
  belongToOwner(log, dataDir)
  const before = statSync(logFile).size
  const options = Object.entries({ ...settings, port }).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = launch(launcher, program, ['-D', clusterFolder(dataDir), ...options], ['ignore', log, log])
  closeSync(log)
  child.unref()
  /** @type {Error | null} */
  let failure = null
  child.once('error', (error) => (failure = error))
  // Recovery after a crash may take long: as long as the process lives, it is at work.
  while (child.exitCode === null && child.signalCode === null && !failure) {
    const server = findServer(dataDir)
    if (server?.ready && server.pid === child.pid) return null
    await sleep(20)
  }
  const said = readFileSync(logFile, 'utf8').slice(before)
  const fatal = said.split('\n').filter((line) => /FATAL|PANIC|could not/.test(line))
  return fatal.map((line) => line.replace(/^.*?(FATAL|PANIC|LOG|WARNING|HINT): +/, '')).join('; ') || String(failure ?? said.trim())
}

/**
 * Stops the server and waits until it is really gone.
 * @param {string} dataDir
 */
export async function stopServer(dataDir) {
  const folder = String(readLines(pidFile(dataDir))[1])
  const server = findServer(dataDir)
  if (!server) return
  signal(server.pid, 'SIGINT')
  for (let waited = 0; isServer(server.pid, folder); waited += 20) {
    if (waited === 60_000) signal(server.pid, 'SIGQUIT')
    await sleep(20)
  }
}

/**
 * PostgreSQL believes a postmaster.pid whose number belongs to another program by now, and an
 * empty one. An empty one may be a server just being born, so it has to be old.
 * @param {string} dataDir
 */
function clearStalePidFile(dataDir) {
  const file = pidFile(dataDir)
  const written = statSync(file, { throwIfNoEntry: false })
  if (!written || findServer(dataDir)) return
  if (written.size > 0 || Date.now() - written.mtimeMs > 5_000) rmSync(file, { force: true })
}

/** @param {string} dataDir */
function pidFile(dataDir) {
  return join(clusterFolder(dataDir), 'postmaster.pid')
}

/** @param {string} file @returns {string[]} */
function readLines(file) {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return []
    throw error
  }
}

/**
 * Whether that process is a PostgreSQL started on that folder. The command line tells: it is
 * readable for everyone, and empty for a process that has ended but was not yet buried.
 * @param {number} pid
 * @param {string} folder
 */
function isServer(pid, folder) {
  const line = commandLine(pid)
  return line.includes('postgres') && line.includes(folder)
}

/** @param {number} pid */
function commandLine(pid) {
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? ''
  }
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}

/** @param {number} pid @param {NodeJS.Signals} name */
function signal(pid, name) {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error
  }
}
