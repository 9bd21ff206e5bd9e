// @ts-check
import { roleOf, withConnection } from './connect.mjs'
import { Fault } from './fault.mjs'
import { isUtc, siteRoleFault } from './site-role.mjs'
import { words } from './words.mjs'

/** The oldest PostgreSQL that serves. */
const OLDEST = 150_000

/**
 * Checks the server itself, before anything is written to it.
 * @param {string} url
 */
export function checkServer(url) {
  return withConnection(url, async (client) => {
    const { rows } = await client.query(
      `SELECT current_setting('server_version_num')::int AS number,
              current_setting('server_version') AS version,
              current_setting('server_encoding') AS encoding,
              EXISTS (SELECT 1 FROM pg_collation WHERE collname = 'vi-x-icu') AS vietnamese`,
    )
    const { number, version, encoding, vietnamese } = rows[0]
    if (number < OLDEST) throw new Fault(words.database.tooOld(version))
    if (encoding !== 'UTF8') throw new Fault(words.database.notUtf8(encoding))
    if (!vietnamese) throw new Fault(words.database.noCollation)
  })
}

/**
 * Checks, as the site will work: what is committed survives a power cut (R12), and the site's
 * role can neither alter the schema nor change what is written once (S13).
 * @param {string} siteUrl
 */
export function checkSite(siteUrl) {
  return withConnection(siteUrl, async (client) => {
    const { rows } = await client.query(
      `SELECT current_setting('fsync') AS fsync,
              current_setting('synchronous_commit') AS synchronous_commit,
              current_setting('timezone') AS zone, current_database() AS name`,
    )
    const { fsync, synchronous_commit: commit, zone, name } = rows[0]
    if (fsync !== 'on') throw new Fault(words.database.unsafe('fsync', fsync))
    // remote_apply waits for more than "on" does.
    if (!['on', 'remote_apply'].includes(commit)) {
      throw new Fault(words.database.unsafe('synchronous_commit', commit))
    }
    if (!isUtc(zone)) throw new Fault(words.database.notUtc(name, zone))
    const fault = await siteRoleFault(client, roleOf(siteUrl))
    if (fault) throw fault
  })
}
