// @ts-check
import pg from 'pg'
import { errorCode, errorText, Fault } from './fault.mjs'
import { words } from './words.mjs'

/**
 * Runs `work` on one connection; a database that cannot be reached is one clear line.
 * @template T
 * @param {string} url
 * @param {(client: pg.Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withConnection(url, work) {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // A connection that breaks while idle fails the next query as well.
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    throw connectFault(url, error)
  }
  try {
    return await work(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** The role that a connection string names. @param {string} url */
export function roleOf(url) {
  return decodeURIComponent(new URL(url).username)
}

/** @param {string} url */
function databaseOf(url) {
  return decodeURIComponent(new URL(url).pathname.slice(1))
}

/** @param {string} url @param {unknown} error */
function connectFault(url, error) {
  const code = errorCode(error)
  if (code === '28P01' || code === '28000') return new Fault(words.database.refused(roleOf(url)))
  if (code === '3D000') return new Fault(words.database.missing(databaseOf(url)))
  // Several addresses of one name were tried: the reasons are inside.
  const inner = error instanceof AggregateError ? error.errors.map(errorText).join('; ') : errorText(error)
  return new Fault(words.database.unreachable(new URL(url).host, inner))
}
