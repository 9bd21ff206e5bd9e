// @ts-check
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { checkDataFolder } from './check-place.mjs'
import { Fault } from './fault.mjs'
import { ensureGenerated } from './generate.mjs'
import { ensureInstalled } from './install.mjs'
import { runNode, signalRunning } from './run.mjs'
import { readSettings, root } from './settings.mjs'
import { childEnvironment, siteEnvironment } from './site-environment.mjs'
import { printFailure } from './steps.mjs'
import { words } from './words.mjs'

/**
 * Runs scripts/commands/NAME.ts on the same database as the site, whether the site runs or not.
 * Prints nothing of its own: what the command prints may be read by another program.
 * @param {string} name
 * @param {string[]} args
 */
export async function runCommand(name, args) {
  try {
    process.exitCode = await run(name, args)
  } catch (error) {
    printFailure(error)
    process.exitCode = 1
  }
}

/** @param {string} name @param {string[]} args */
async function run(name, args) {
  const file = `scripts/commands/${name}.ts`
  if (!/^[a-z][a-z-]*$/.test(name) || !existsSync(join(root, file))) throw new Fault(words.unknownCommand(name))
  const { settings, faults } = readSettings(process.env)
  if (faults.length > 0) throw new Fault(faults)
  checkDataFolder(settings.dataDir)
  await ensureInstalled()

  const { openDatabase, updateDatabase } = await import('./database.mjs')
  const database = await openDatabase(settings)
  // The command ends by the signal; what was opened here is closed all the same.
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGINT'])) process.on(signal, () => signalRunning(signal))
  try {
    await ensureGenerated()
    await updateDatabase(database)
    const env = childEnvironment(siteEnvironment(settings, database.siteUrl, 'production'))
    const { status } = await runNode(['--import', 'tsx', file, ...args], { env })
    return status
  } finally {
    await database.leave()
  }
}
