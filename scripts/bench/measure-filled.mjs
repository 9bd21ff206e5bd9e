// @ts-check
import { join } from 'node:path'
import { openDatabase, updateDatabase } from '../database.mjs'
import { Fault } from '../fault.mjs'
import { runNode } from '../run.mjs'
import { readSettings } from '../settings.mjs'
import { childEnvironment, siteEnvironment } from '../site-environment.mjs'
import { scratchFolder } from './site.mjs'

/**
 * Runs a program of `scripts/commands` that fills an embedded database of its own and measures on it. The owner fills
 * it, as years are written in minutes; what is measured goes by the site's role.
 * @param {string} program
 * @param {{ articles: number, events: number }} filling
 * @returns {Promise<Record<string, number>>} the figures that it printed as JSON
 */
export async function measureFilled(program, { articles, events }) {
  const { folder, remove } = scratchFolder(program)
  try {
    const { DATABASE_URL: _, DATABASE_OWNER_URL: __, ...own } = process.env
    const { settings } = readSettings({ ...own, DATA_DIR: join(folder, 'data') })
    const database = await openDatabase(settings)
    try {
      await updateDatabase(database)
      const env = { ...childEnvironment(siteEnvironment(settings, database.siteUrl, 'production')), DATABASE_OWNER_URL: database.ownerUrl }
      const { status, output } = await runNode(['--import', 'tsx', `scripts/commands/${program}.ts`, String(articles), String(events)], { env, quiet: true })
      const found = /^\{.*\}$/m.exec(output)
      if (status !== 0 || !found) throw new Fault([output])
      return JSON.parse(found[0])
    } finally {
      await database.leave()
    }
  } finally {
    remove()
  }
}
