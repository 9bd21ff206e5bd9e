// @ts-check

/** Only one starter at a time makes roles and database. */
const MAKING = 7_401_902_102

/**
 * Makes the database `toasoan` and its two roles when they are missing: the owner, who applies
 * migrations, and the site's, whose rights the migrations' runner gives.
 * @param {import('pg').Client} admin connected as superuser
 * @param {import('./secrets.mjs').Secrets} secrets
 */
export async function ensureDatabase(admin, secrets) {
  await admin.query('SELECT pg_advisory_lock($1)', [MAKING])
  try {
    await ensureRole(admin, 'toasoan_owner', secrets.owner)
    await ensureRole(admin, 'toasoan_site', secrets.site)
    const { rowCount } = await admin.query(`SELECT 1 FROM pg_database WHERE datname = 'toasoan'`)
    if (rowCount === 0) {
      await admin.query(
        `CREATE DATABASE toasoan OWNER toasoan_owner TEMPLATE template0 ENCODING 'UTF8'
         LOCALE_PROVIDER icu ICU_LOCALE 'vi' LOCALE 'C'`,
      )
    }
    await admin.query('REVOKE ALL ON DATABASE toasoan FROM PUBLIC')
    await admin.query('GRANT CONNECT ON DATABASE toasoan TO toasoan_site')
    await admin.query(`ALTER DATABASE toasoan SET timezone TO 'UTC'`)
  } finally {
    await admin.query('SELECT pg_advisory_unlock($1)', [MAKING])
  }
}

/**
 * @param {import('pg').Client} admin
 * @param {string} role
 * @param {string} password
 */
async function ensureRole(admin, role, password) {
  const { rowCount } = await admin.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [role])
  if (rowCount !== 0) return
  await admin.query(
    `CREATE ROLE ${admin.escapeIdentifier(role)} LOGIN PASSWORD ${admin.escapeLiteral(password)}`,
  )
}
