// @ts-check
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { errorCode } from './fault.mjs'
import { root } from './settings.mjs'

/**
 * A hash over the names and contents of files, folders included with all that is in them.
 * Contents, not times: a checkout makes every file new.
 * @param {string[]} paths from the project's folder; missing ones count as missing
 * @param {(path: string) => boolean} [counts]
 */
export function fingerprint(paths, counts = () => true) {
  const hash = createHash('sha256').update(process.version)
  for (const path of paths.flatMap(listFiles).filter(counts)) {
    hash.update(`\0${path}\0`).update(readFileSync(join(root, path)))
  }
  return hash.digest('hex')
}

/** @param {string} path @returns {string[]} */
function listFiles(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  if (!found) return []
  if (!found.isDirectory()) return [path]
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => listFiles(`${path}/${name}`))
}

/** @param {string} file */
export function readStamp(file) {
  try {
    return readFileSync(join(root, file), 'utf8')
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return null
    throw error
  }
}

/** @param {string} file @param {string} text */
export function writeStamp(file, text) {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}

/** @param {string} file */
export function dropStamp(file) {
  rmSync(join(root, file), { force: true })
}
