// @ts-check
import { withConnection, roleOf } from './connect.mjs'
import { errorText, Fault } from './fault.mjs'
import { words } from './words.mjs'

/** What is written once and never changed or deleted by the site (S13). */
const APPEND_ONLY = ['event', 'audit_anchor', 'revision', 'revision_credit', 'revision_picture']

const MAY = ['SELECT', 'INSERT', 'UPDATE', 'DELETE']
const MAY_NOT = ['TRUNCATE', 'REFERENCES', 'TRIGGER']

/** @typedef {{ table: string, view: boolean, has: string[] }} TableRights */

/** @param {TableRights} rights */
function wanted({ table, view }) {
  if (view || table === '_prisma_migrations') return ['SELECT']
  return APPEND_ONLY.includes(table) ? ['SELECT', 'INSERT'] : MAY
}

/**
 * Gives the site's role what it needs and takes away what it must not have; writes only what
 * differs. Run by the owner after migrating.
 * @param {string} ownerUrl
 * @param {string} siteUrl
 */
export function grantSiteRole(ownerUrl, siteUrl) {
  const role = roleOf(siteUrl)
  return withConnection(ownerUrl, async (owner) => {
    const { rowCount } = await owner.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])
    if (rowCount === 0) throw new Fault(words.database.noRole(role))
    const name = owner.escapeIdentifier(role)
    await owner.query('SET client_min_messages TO error')
    await owner.query('BEGIN')
    try {
      // One at a time: the catalogue's rows are changed here, and two would trip each other.
      await owner.query(`SELECT pg_advisory_xact_lock(7401902103)`)
      await setTimeZone(owner)
      for (const statement of await differences(owner, role)) {
        await owner.query(statement.replace('%ROLE%', name))
      }
      await owner.query('COMMIT')
    } catch (error) {
      await owner.query('ROLLBACK').catch(() => undefined)
      throw error instanceof Fault ? error : new Fault(words.database.tooLittle(role, errorText(error)))
    }
  })
}

/**
 * Times are stored in UTC whatever the server's own zone.
 * @param {import('pg').Client} owner
 */
async function setTimeZone(owner) {
  const { rows } = await owner.query(`SELECT current_database() AS name, current_setting('timezone') AS zone`)
  const { name, zone } = rows[0]
  if (isUtc(zone)) return
  try {
    await owner.query(`ALTER DATABASE ${owner.escapeIdentifier(name)} SET timezone TO 'UTC'`)
  } catch {
    throw new Fault(words.database.notUtc(name, zone))
  }
}

/** @param {string} zone */
export function isUtc(zone) {
  return ['UTC', 'Etc/UTC', 'GMT', 'Etc/GMT'].includes(zone)
}

/**
 * The statements that bring the role to what it should have.
 * @param {import('pg').Client} owner
 * @param {string} role
 * @returns {Promise<string[]>}
 */
async function differences(owner, role) {
  const statements = []
  const { rows: schema } = await owner.query(
    `SELECT has_schema_privilege($1, 'public', 'USAGE') AS usage,
            has_schema_privilege($1, 'public', 'CREATE') AS create`,
    [role],
  )
  if (!schema[0].usage) statements.push('GRANT USAGE ON SCHEMA public TO %ROLE%')
  if (schema[0].create) statements.push('REVOKE CREATE ON SCHEMA public FROM PUBLIC, %ROLE%')

  for (const rights of await tableRights(owner, role)) {
    const target = `public.${owner.escapeIdentifier(rights.table)}`
    const { missing, excess } = compare(rights)
    if (missing.length) statements.push(`GRANT ${missing.join(', ')} ON TABLE ${target} TO %ROLE%`)
    if (excess.length) statements.push(`REVOKE ${excess.join(', ')} ON TABLE ${target} FROM PUBLIC, %ROLE%`)
  }

  // CASE, because PostgreSQL may ask for the right before it looks at the kind, and then fails.
  const { rows: sequences } = await owner.query(
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = 'public'::regnamespace
       AND CASE WHEN relkind = 'S' THEN NOT has_sequence_privilege($1, oid, 'USAGE') ELSE false END`,
    [role],
  )
  for (const { name } of sequences) {
    statements.push(`GRANT USAGE, SELECT ON SEQUENCE public.${owner.escapeIdentifier(name)} TO %ROLE%`)
  }
  return statements
}

/** @param {TableRights} rights */
function compare(rights) {
  const should = wanted(rights)
  return {
    missing: should.filter((right) => !rights.has.includes(right)),
    excess: rights.has.filter((right) => !should.includes(right)),
  }
}

/**
 * What a role may do with each table and view, however it came by the right.
 * @param {import('pg').Client} client
 * @param {string} role
 * @returns {Promise<TableRights[]>}
 */
async function tableRights(client, role) {
  const { rows } = await client.query(
    `SELECT c.relname AS table, c.relkind IN ('v', 'm') AS view,
            coalesce(array_agg(r.name) FILTER (WHERE has_table_privilege($1, c.oid, r.name)), '{}') AS has
     FROM pg_class c CROSS JOIN unnest($2::text[]) AS r(name)
     WHERE c.relkind IN ('r', 'p', 'v', 'm') AND c.relnamespace = 'public'::regnamespace
       AND NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
     GROUP BY c.relname, c.relkind ORDER BY c.relname`,
    [role, [...MAY, ...MAY_NOT]],
  )
  return rows
}

/**
 * The first thing in which the role's rights differ from what they should be, as a fault.
 * @param {import('pg').Client} client
 * @param {string} role
 * @returns {Promise<Fault | null>}
 */
export async function siteRoleFault(client, role) {
  const { rows } = await client.query(
    `SELECT CASE
        WHEN (SELECT rolsuper FROM pg_roles WHERE rolname = $1) THEN 'SUPERUSER'
        WHEN has_database_privilege($1, current_database(), 'CREATE') THEN 'CREATE / ' || current_database()
        WHEN has_schema_privilege($1, 'public', 'CREATE') THEN 'CREATE / public'
        ELSE (SELECT 'OWNER / ' || min(relname) FROM pg_class
              WHERE relnamespace = 'public'::regnamespace AND pg_has_role($1, relowner, 'MEMBER'))
      END AS excess`,
    [role],
  )
  if (rows[0].excess) return new Fault(words.database.tooMuch(role, rows[0].excess))
  for (const rights of await tableRights(client, role)) {
    const { missing, excess } = compare(rights)
    if (excess[0]) return new Fault(words.database.tooMuch(role, `${excess[0]} / ${rights.table}`))
    if (missing[0]) return new Fault(words.database.tooLittle(role, `${missing[0]} / ${rights.table}`))
  }
  return null
}
