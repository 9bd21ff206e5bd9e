// @ts-check
import { createRequire } from 'node:module'
import { roleOf, withConnection } from './connect.mjs'
import { errorText, Fault } from './fault.mjs'
import { words } from './words.mjs'

/** Where the queue's library keeps its tables; the site looks for them there (server/queue). */
const SCHEMA = 'pgboss'

/**
 * The queues by name. A timer that fails is tried again after 5 s, 10 s, 20 s, … for about twenty minutes; one whose
 * instance was killed is free again after a minute.
 */
const QUEUES = {
  'article-timer': { policy: /** @type {const} */ ('standard'), retryLimit: 8, retryDelay: 5, retryBackoff: true, expireInSeconds: 60 },
}

/** What the site's role does with each table; those that are not named, nothing. */
const RIGHTS = {
  job: 'SELECT, INSERT, UPDATE, DELETE',
  archive: 'SELECT, INSERT, UPDATE, DELETE',
  queue: 'SELECT',
  version: 'SELECT',
}

/** @type {{ schema: number }} */
const { schema: VERSION } = createRequire(import.meta.url)('pg-boss/version.json')

// Only one starter at a time; any number that differs from the other locks.
const PREPARING = 7_401_902_104

/**
 * Makes the queue's tables or brings them up to date, as the owner, and lets the site's role use them and no more.
 * @param {string} ownerUrl
 * @param {string} siteUrl
 */
export function prepareQueue(ownerUrl, siteUrl) {
  const role = roleOf(siteUrl)
  return withConnection(ownerUrl, async (owner) => {
    await owner.query('SELECT pg_advisory_lock($1)', [PREPARING])
    try {
      if (!(await isReady(owner))) await make(owner)
      await grant(owner, role)
    } catch (error) {
      throw new Fault(words.migration.failed(SCHEMA, errorText(error)))
    }
  })
}

/** @param {import('pg').Client} owner */
async function isReady(owner) {
  const { rows } = await owner.query(`SELECT to_regclass('pgboss.version') IS NOT NULL AS made`)
  if (!rows[0].made) return false
  const { rows: found } = await owner.query(
    'SELECT version, (SELECT count(*)::int FROM pgboss.queue WHERE name = ANY($1)) AS queues FROM pgboss.version',
    [Object.keys(QUEUES)],
  )
  return found[0]?.version === VERSION && found[0].queues === Object.keys(QUEUES).length
}

/** @param {import('pg').Client} owner */
async function make(owner) {
  const { default: PgBoss } = await import('pg-boss')
  const boss = new PgBoss({
    schema: SCHEMA,
    supervise: false,
    schedule: false,
    db: { executeSql: (text, values) => owner.query(text, values) },
  })
  await owner.query('SET client_min_messages TO warning')
  await boss.start()
  for (const [name, options] of Object.entries(QUEUES)) {
    await boss.createQueue(name, { name, ...options })
    await boss.updateQueue(name, { name, ...options })
  }
}

/**
 * @param {import('pg').Client} owner
 * @param {string} role
 */
async function grant(owner, role) {
  const name = owner.escapeIdentifier(role)
  const missing = await missingRights(owner, role)
  for (const statement of missing) await owner.query(statement.replace('%ROLE%', name))
}

/**
 * @param {import('pg').Client} owner
 * @param {string} role
 * @returns {Promise<string[]>}
 */
async function missingRights(owner, role) {
  const { rows } = await owner.query(
    `SELECT has_schema_privilege($1, 'pgboss', 'USAGE') AS usage, has_schema_privilege($1, 'pgboss', 'CREATE') AS create`,
    [role],
  )
  const statements = []
  if (!rows[0].usage) statements.push('GRANT USAGE ON SCHEMA pgboss TO %ROLE%')
  if (rows[0].create) statements.push('REVOKE CREATE ON SCHEMA pgboss FROM PUBLIC, %ROLE%')
  for (const [table, rights] of Object.entries(RIGHTS)) {
    const { rows: held } = await owner.query(
      `SELECT bool_and(has_table_privilege($1, $2, r)) AS held FROM unnest(string_to_array($3, ', ')) AS r`,
      [role, `pgboss.${table}`, rights],
    )
    if (!held[0].held) statements.push(`GRANT ${rights} ON TABLE pgboss.${table} TO %ROLE%`)
  }
  return statements
}
