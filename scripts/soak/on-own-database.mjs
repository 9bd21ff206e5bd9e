// @ts-check
import { join } from 'node:path'
import { scratchFolder } from '../bench/site.mjs'
import { ensureGenerated } from '../generate.mjs'
import { ensureInstalled } from '../install.mjs'
import { runNode } from '../run.mjs'

/**
 * Runs a program of `scripts/commands` on an embedded database in a folder that goes afterwards.
 * @param {string} program
 * @param {number} runs
 * @returns {Promise<boolean>} whether it found nothing wrong
 */
export async function onOwnDatabase(program, runs) {
  await ensureInstalled()
  await ensureGenerated()
  const { openTestDatabase } = await import('../test-support/test-database.mjs')
  const { folder, remove } = scratchFolder('soak')
  try {
    const database = await openTestDatabase(join(folder, 'data'))
    try {
      await database.migrate()
      const env = { ...process.env, ...database.environment, DATABASE_URL: database.siteUrl }
      const { status } = await runNode(['--import', 'tsx', `scripts/commands/${program}.ts`, String(runs)], { env })
      return status === 0
    } finally {
      await database.leave()
    }
  } finally {
    remove()
  }
}
