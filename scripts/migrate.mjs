// @ts-check
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withConnection } from './connect.mjs'
import { errorText, Fault } from './fault.mjs'
import { words } from './words.mjs'

// Prisma's own lock, table and bookkeeping, so that `prisma migrate deploy` on a machine that
// can run it and this runner exclude each other and agree on what has been applied.
const PRISMA_LOCK = 72_707_369

const PRISMA_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum"              VARCHAR(64) NOT NULL,
    "finished_at"           TIMESTAMPTZ,
    "migration_name"        VARCHAR(255) NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        TIMESTAMPTZ,
    "started_at"            TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count"   INTEGER NOT NULL DEFAULT 0
)`

/** @typedef {{ name: string, sql: string, checksum: string }} Migration */

/**
 * Applies what is new in the folder of migrations, in order, each file in a transaction of its
 * own. Any number of starters may call it at once: one works, the others wait and find it done.
 * @param {string} ownerUrl
 * @param {string} folder
 * @returns {Promise<string[]>} the names of those applied now
 */
export function migrate(ownerUrl, folder) {
  return withConnection(ownerUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_LOCK])
    // The lock goes with the connection.
    await client.query('SET client_min_messages TO warning')
    await client.query(PRISMA_TABLE)
    const pending = await listPending(client, readMigrations(folder))
    for (const migration of pending) await apply(client, migration)
    return pending.map(({ name }) => name)
  })
}

/** @param {string} folder @returns {Migration[]} in the order of their names */
export function readMigrations(folder) {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
  return names.map((name) => {
    const file = join(folder, name, 'migration.sql')
    if (!existsSync(file)) throw new Fault(words.migration.noFile(name))
    const bytes = readFileSync(file)
    const checksum = createHash('sha256').update(bytes).digest('hex')
    return { name, sql: bytes.toString('utf8'), checksum }
  })
}

/**
 * @param {import('pg').Client} client
 * @param {Migration[]} migrations
 */
async function listPending(client, migrations) {
  const { rows } = await client.query(
    `SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
     FROM "_prisma_migrations" WHERE rolled_back_at IS NULL ORDER BY started_at`,
  )
  const unfinished = rows.find((row) => !row.finished)
  if (unfinished) throw new Fault(words.migration.unfinished(unfinished.name))
  const applied = new Map(rows.map((row) => [row.name, row.checksum]))
  return migrations.filter(({ name, checksum }) => {
    if (!applied.has(name)) return true
    if (applied.get(name) !== checksum) throw new Fault(words.migration.changed(name))
    return false
  })
}

/**
 * @param {import('pg').Client} client
 * @param {Migration} migration
 */
async function apply(client, { name, sql, checksum }) {
  const startedAt = new Date()
  await client.query('BEGIN')
  try {
    await client.query(sql)
    await client.query(
      `INSERT INTO "_prisma_migrations"
         (id, checksum, started_at, finished_at, migration_name, applied_steps_count)
       VALUES ($1, $2, $3, clock_timestamp(), $4, 1)`,
      [randomUUID(), checksum, startedAt, name],
    )
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw new Fault(words.migration.failed(name, errorText(error)))
  }
}
