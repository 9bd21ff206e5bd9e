// @ts-check
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { findBinaries } from './embedded/binaries.mjs'
import { ensureCluster } from './embedded/cluster.mjs'
import { chooseLauncher } from './embedded/launcher.mjs'
import { ensureDatabase } from './embedded/roles.mjs'
import { ensureSecrets, secretsFile } from './embedded/secrets.mjs'
import { findServer, startServer, stopServer } from './embedded/server.mjs'
import { errorCode, Fault } from './fault.mjs'
import { withFileLock } from './file-lock.mjs'
import { words } from './words.mjs'

// Every process that uses the embedded server holds one connection with a shared advisory
// lock. Who leaves asks for the lock alone; who gets it alone was the last, and stops the
// server. A process that was killed drops its lock with its connection, so a server that it
// leaves behind is simply found running by the next, which becomes its user.
const IN_USE = 7_401_902_101

const TROUBLE_MS = 60_000

/**
 * @typedef {object} Embedded
 * @property {string} siteUrl as the site's role
 * @property {string} ownerUrl as the owner of the database, for migrations
 * @property {string} adminUrl as superuser, for tests
 * @property {boolean} started this process started the server (else it found it running)
 * @property {() => Promise<void>} leave lets go; the last to leave stops the server
 */

/**
 * Joins the embedded PostgreSQL of a data folder, starting (and first making) it when needed.
 * When the server dies under its users, the first to notice starts it again.
 * @param {string} dataDir absolute
 * @param {(line: string) => void} [say] told when the connection is lost and found
 * @returns {Promise<Embedded>}
 */
export async function joinEmbedded(dataDir, say = () => {}) {
  mkdirSync(dataDir, { recursive: true })
  const secrets = ensureSecrets(dataDir)
  const first = await enter(dataDir, secrets)
  await ensureDatabase(first.hold, secrets)

  let { hold } = first
  let leaving = false
  /** @type {Promise<void>} */
  let mending = Promise.resolve()

  /** @param {pg.Client} connection */
  const watch = (connection) => {
    connection.once('end', () => {
      if (leaving) return
      say(words.databaseLost)
      mending = mend()
    })
  }
  const mend = async () => {
    while (!leaving) {
      try {
        hold = (await enter(dataDir, secrets, { port: first.port, giveUp: () => leaving })).hold
        watch(hold)
        return say(words.databaseBack)
      } catch {
        await sleep(1_000)
      }
    }
  }
  watch(hold)

  return {
    siteUrl: address(first.port, 'toasoan_site', secrets.site, 'toasoan'),
    ownerUrl: address(first.port, 'toasoan_owner', secrets.owner, 'toasoan'),
    adminUrl: address(first.port, 'postgres', secrets.superuser, 'toasoan'),
    started: first.started,
    async leave() {
      if (leaving) return
      leaving = true
      await mending
      if (await isLast(hold)) await stopServer(dataDir)
      await hold.end().catch(() => undefined)
    },
  }
}

/**
 * Gets the shared lock on a running server. A server that is being stopped by its last user
 * refuses or cuts the connection: then everything starts over.
 * @param {string} dataDir
 * @param {import('./embedded/secrets.mjs').Secrets} secrets
 * @param {{ port?: number, giveUp?: () => boolean }} [wish] the port of a server that died
 */
async function enter(dataDir, secrets, wish = {}) {
  const deadline = Date.now() + TROUBLE_MS
  while (Date.now() < deadline && !wish.giveUp?.()) {
    const { port, started } = await ensureRunning(dataDir, secrets, wish.port)
    const hold = await tryHold(dataDir, port, secrets.superuser)
    if (hold) return { hold, port, started }
    await sleep(50)
  }
  throw new Fault(words.embedded.tooLong)
}

/**
 * @param {string} dataDir
 * @param {import('./embedded/secrets.mjs').Secrets} secrets
 * @param {number} [wishedPort]
 */
async function ensureRunning(dataDir, secrets, wishedPort) {
  const running = findServer(dataDir)
  if (running?.ready) return { port: running.port, started: false }
  return withFileLock(join(dataDir, 'postgres.lock'), async () => {
    const meanwhile = findServer(dataDir)
    if (meanwhile) return { port: meanwhile.port, started: false }
    const binaries = await findBinaries()
    const launcher = chooseLauncher(dataDir, binaries.postgres)
    await ensureCluster(dataDir, binaries, launcher, secrets.superuser)
    const { port } = await startServer(dataDir, binaries.postgres, launcher, wishedPort)
    return { port, started: true }
  })
}

/**
 * @param {string} dataDir
 * @param {number} port
 * @param {string} password
 * @returns {Promise<pg.Client | null>} null: not now, try again
 */
async function tryHold(dataDir, port, password) {
  const client = new pg.Client({
    connectionString: address(port, 'postgres', password, 'postgres'),
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    application_name: `toa-soan ${process.pid}`,
  })
  // The end of the connection says the same, and is what is waited for.
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query('SELECT pg_try_advisory_lock_shared($1) AS held', [IN_USE])
    if (rows[0].held) return client
  } catch (error) {
    if (errorCode(error) === '28P01') throw new Fault(words.embedded.secretsWrong(secretsFile(dataDir)))
  }
  await client.end().catch(() => undefined)
  return null
}

/**
 * Gives the shared lock back and says whether nobody else holds it.
 * @param {pg.Client} hold
 */
async function isLast(hold) {
  try {
    await hold.query('SELECT pg_advisory_unlock_shared($1)', [IN_USE])
    const { rows } = await hold.query('SELECT pg_try_advisory_lock($1) AS alone', [IN_USE])
    return rows[0].alone === true
  } catch {
    // The server went away under us: there is nothing left to stop.
    return false
  }
}

/** @param {number} port @param {string} role @param {string} password @param {string} database */
function address(port, role, password, database) {
  return `postgresql://${role}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`
}
