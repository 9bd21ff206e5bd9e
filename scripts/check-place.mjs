// @ts-check
import { existsSync, mkdtempSync, rmdirSync, statfsSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { errorCode, Fault } from './fault.mjs'
import { words } from './words.mjs'

/**
 * Refuses a port that cannot be opened.
 * @param {number} port
 * @param {string} host
 * @returns {Promise<void>}
 */
export function checkPort(port, host) {
  return new Promise((done, fail) => {
    const trial = createServer()
    trial.once('error', (error) => fail(portFault(error, port, host) ?? error))
    trial.listen({ port, host, exclusive: true }, () => trial.close(() => done()))
  })
}

/**
 * The clear line for a port that did not open, or null for another error.
 * @param {unknown} error
 * @param {number} port
 * @param {string} host
 */
export function portFault(error, port, host) {
  const code = errorCode(error)
  if (code === 'EADDRINUSE') return new Fault(words.portTaken(port))
  if (code === 'EACCES') return new Fault(words.portForbidden(port))
  if (['EADDRNOTAVAIL', 'ENOTFOUND', 'EAI_AGAIN', 'EINVAL'].includes(code)) return new Fault(words.hostUnknown(host))
  return null
}

/**
 * Refuses a data folder that cannot be used, without making it: that comes when every check
 * has passed.
 * @param {string} folder absolute
 */
export function checkDataFolder(folder) {
  const place = nearest(folder)
  if (!statSync(place).isDirectory()) throw new Fault(words.folder.notFolder(folder))
  try {
    rmdirSync(mkdtempSync(join(place, '.thu-')))
  } catch (error) {
    if (errorCode(error) === 'ENOSPC') throw new Fault(words.diskFull)
    throw new Fault(words.folder.notWritable(folder))
  }
}

/**
 * Refuses to begin what would fill the disk half-way.
 * @param {string} folder
 * @param {number} wanted megabytes
 */
export function checkSpace(folder, wanted) {
  const { bavail, bsize } = statfsSync(nearest(folder))
  const free = Math.floor((bavail * bsize) / 1_000_000)
  if (free < wanted) throw new Fault(words.folder.full(folder, free, wanted))
}

/**
 * The folder itself or the nearest one above it that exists.
 * @param {string} folder
 * @returns {string}
 */
function nearest(folder) {
  return existsSync(folder) ? folder : nearest(dirname(folder))
}
