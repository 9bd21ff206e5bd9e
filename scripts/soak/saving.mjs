// @ts-check
import { join } from 'node:path'
import { scratchFolder } from '../bench/site.mjs'
import { ensureGenerated } from '../generate.mjs'
import { ensureInstalled } from '../install.mjs'
import { runNode } from '../run.mjs'

/** R1: saving, on an embedded database in a folder that goes afterwards. @param {number} runs */
export async function saving(runs) {
  await ensureInstalled()
  await ensureGenerated()
  const { openTestDatabase } = await import('../test-support/test-database.mjs')
  const { folder, remove } = scratchFolder('soak')
  try {
    const database = await openTestDatabase(join(folder, 'data'))
    try {
      await database.migrate()
      const env = { ...process.env, ...database.environment, DATABASE_URL: database.siteUrl }
      const { status } = await runNode(['--import', 'tsx', 'scripts/commands/soak-saving.ts', String(runs)], { env })
      return status === 0
    } finally {
      await database.leave()
    }
  } finally {
    remove()
  }
}
