// @ts-check
import { freePort } from '../free-port.mjs'

/**
 * @typedef {object} TestDatabase
 * @property {string} siteUrl
 * @property {string} ownerUrl its role may create databases too
 * @property {Record<string, string>} environment what a site on it needs, with the owner's connection
 * @property {() => Promise<string>} migrate
 * @property {() => Promise<void>} leave
 */

/**
 * An embedded PostgreSQL that only the tests use, in a folder of theirs.
 * @param {string} dataDir
 * @returns {Promise<TestDatabase>}
 */
export async function openTestDatabase(dataDir) {
  // Here, because the libraries are installed by then.
  const { withConnection } = await import('../connect.mjs')
  const { updateDatabase } = await import('../database.mjs')
  const { joinEmbedded } = await import('../postgres.mjs')
  const { readSettings } = await import('../settings.mjs')
  const { siteEnvironment } = await import('../site-environment.mjs')

  const embedded = await joinEmbedded(dataDir)
  await withConnection(embedded.adminUrl, (admin) => admin.query('ALTER ROLE toasoan_owner CREATEDB'))
  const { settings } = readSettings({ PORT: String(await freePort()), DATA_DIR: dataDir })
  return {
    siteUrl: embedded.siteUrl,
    ownerUrl: embedded.ownerUrl,
    environment: {
      ...siteEnvironment(settings, embedded.siteUrl, 'production'),
      DATABASE_OWNER_URL: embedded.ownerUrl,
    },
    migrate: () => updateDatabase(embedded),
    leave: embedded.leave,
  }
}
