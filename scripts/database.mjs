// @ts-check
import { join } from 'node:path'
import { checkServer, checkSite } from './check-database.mjs'
import { migrate } from './migrate.mjs'
import { joinEmbedded } from './postgres.mjs'
import { prepareQueue } from './queue.mjs'
import { root } from './settings.mjs'
import { grantSiteRole } from './site-role.mjs'
import { words } from './words.mjs'

/**
 * The database in use: the embedded one or that of the settings.
 * @typedef {{ siteUrl: string, ownerUrl: string, started: boolean, leave: () => Promise<void> }} Database
 */

/**
 * Reaches the database, starting the embedded one when the settings name no other, and refuses
 * a server that cannot serve.
 * @param {import('./settings.mjs').Settings} settings
 * @param {(line: string) => void} [say]
 * @returns {Promise<Database>}
 */
export async function openDatabase(settings, say) {
  const database = settings.database
    ? { ...settings.database, started: false, leave: async () => {} }
    : await joinEmbedded(settings.dataDir, say)
  try {
    await checkServer(database.ownerUrl)
    return database
  } catch (error) {
    await database.leave()
    throw error
  }
}

/**
 * Brings tables and rights up to date and checks what must hold.
 * @param {Pick<Database, 'siteUrl' | 'ownerUrl'>} database
 * @returns {Promise<string>} what was done
 */
export async function updateDatabase({ siteUrl, ownerUrl }) {
  const applied = await migrate(ownerUrl, join(root, 'prisma', 'migrations'))
  await prepareQueue(ownerUrl, siteUrl)
  await grantSiteRole(ownerUrl, siteUrl)
  await checkSite(siteUrl)
  return words.steps.migrated(applied.length)
}
