// @ts-check
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fchownSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, statSync, unlinkSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode, Fault } from '../fault.mjs'
import { words } from '../words.mjs'

/**
 * What must stay secret and the same from start to start.
 * @typedef {{ superuser: string, owner: string, site: string, auth: string }} Secrets
 */

/** @type {(keyof Secrets)[]} */
const names = ['superuser', 'owner', 'site', 'auth']

/** @param {string} dataDir */
export function secretsFile(dataDir) {
  return join(dataDir, 'secrets.json')
}

/**
 * Reads DATA_DIR/secrets.json (0600), made at the first start. Two first starts at once agree:
 * a link to a finished file appears whole, and only for one of them.
 * @param {string} dataDir
 * @returns {Secrets}
 */
export function ensureSecrets(dataDir) {
  const file = secretsFile(dataDir)
  if (existsSync(file)) return readSecrets(file)
  if (existsSync(join(dataDir, 'postgres'))) throw new Fault(words.embedded.secretsLost(file))

  mkdirSync(dataDir, { recursive: true })
  const draft = `${file}.${randomBytes(6).toString('hex')}`
  const made = Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('base64url')]))
  const handle = openSync(draft, 'wx', 0o600)
  try {
    belongToOwner(handle, dataDir)
    writeSync(handle, JSON.stringify(made, null, 2))
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  try {
    linkSync(draft, file)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  } finally {
    unlinkSync(draft)
  }
  return readSecrets(file)
}

/**
 * Root, working once in the folder of an ordinary user, must not lock that user out.
 * @param {number} handle of a file just made there
 * @param {string} dataDir
 */
export function belongToOwner(handle, dataDir) {
  if (process.getuid?.() !== 0) return
  const { uid, gid } = statSync(dataDir)
  fchownSync(handle, uid, gid)
}

/** @param {string} file @returns {Secrets} */
function readSecrets(file) {
  let text
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (errorCode(error) === 'EACCES') throw new Fault(words.noPermission(file))
    throw error
  }
  const known = parse(text)
  const whole = names.every((name) => typeof known?.[name] === 'string' && known[name].length >= 32)
  if (!known || !whole) throw new Fault(words.embedded.secretsBroken(file))
  return /** @type {Secrets} */ (known)
}

/** @param {string} text @returns {Record<string, string> | null} */
function parse(text) {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
