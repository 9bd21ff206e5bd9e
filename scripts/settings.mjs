// @ts-check
import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { words } from './words.mjs'

/** The folder of the project: everything is run from there. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[/\\]$/, '')

/**
 * @typedef {object} Settings
 * @property {number} port
 * @property {string} host where the site listens
 * @property {string} siteUrl the site's own address, no slash at the end
 * @property {string} dataDir absolute
 * @property {{ siteUrl: string, ownerUrl: string } | null} database null: the embedded one
 * @property {string | null} authSecret null: made and kept in the data folder
 * @property {string | null} smtpUrl the mail server with its account; null: no letters
 */

/**
 * Reads the settings from the environment. All faults are gathered, one clear line each; no
 * line repeats a secret.
 * @param {Record<string, string | undefined>} env
 * @param {{ demo?: boolean }} [options]
 * @returns {{ settings: Settings, faults: string[] }}
 */
export function readSettings(env, { demo = false } = {}) {
  /** @type {string[]} */
  const faults = []
  const port = readPort(env.PORT, faults)
  const settings = {
    port,
    host: readHost(env.HOST, faults),
    siteUrl: readSiteUrl(env.SITE_URL, port, faults),
    dataDir: resolve(root, env.DATA_DIR || (demo ? '.data-demo' : '.data')),
    database: readDatabase(env.DATABASE_URL, env.DATABASE_OWNER_URL, faults),
    authSecret: env.AUTH_SECRET || null,
    // The demo's people are invented: nobody reads their letters.
    smtpUrl: demo ? null : readSmtpUrl(env.SMTP_URL, faults),
  }
  if (env.AUTH_SECRET && env.AUTH_SECRET.length < 32) faults.push(words.settings.authSecret)
  return { settings, faults }
}

/** @param {string | undefined} value @param {string[]} faults */
function readPort(value, faults) {
  if (!value) return 3000
  const port = Number(value)
  if (!/^\d{1,5}$/.test(value) || port < 1 || port > 65535) faults.push(words.settings.port(value))
  return port
}

/** @param {string | undefined} value @param {string[]} faults */
function readHost(value, faults) {
  const host = value || '127.0.0.1'
  if (!isIP(host) && !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/i.test(host)) faults.push(words.settings.host(host))
  return host
}

/** @param {string | undefined} value @param {number} port @param {string[]} faults */
function readSiteUrl(value, port, faults) {
  if (!value) return `http://localhost:${port}`
  const url = parse(value)
  const bare = url && /^https?:$/.test(url.protocol) && !url.username && url.pathname === '/'
  if (!bare || /[?#]/.test(value)) faults.push(words.settings.siteUrl(value))
  return url?.origin ?? value
}

/**
 * @param {string | undefined} siteUrl
 * @param {string | undefined} ownerUrl
 * @param {string[]} faults
 */
function readDatabase(siteUrl, ownerUrl, faults) {
  if (!siteUrl && !ownerUrl) return null
  const site = readDatabaseUrl('DATABASE_URL', siteUrl, faults)
  const owner = readDatabaseUrl('DATABASE_OWNER_URL', ownerUrl, faults)
  if (!ownerUrl) faults.push(words.settings.ownerMissing)
  if (!siteUrl) faults.push(words.settings.siteMissing)
  if (site && owner && site.username === owner.username) {
    faults.push(words.settings.sameRole(decodeURIComponent(site.username)))
  }
  return { siteUrl: siteUrl ?? '', ownerUrl: ownerUrl ?? '' }
}

/** @param {string} name @param {string | undefined} value @param {string[]} faults */
function readDatabaseUrl(name, value, faults) {
  if (!value) return null
  const url = parse(value)
  const whole = url && /^postgres(ql)?:$/.test(url.protocol) && url.hostname && url.username && url.pathname.length > 1
  if (!whole) faults.push(words.settings.databaseUrl(name))
  return whole ? url : null
}

/** @param {string | undefined} value @param {string[]} faults */
function readSmtpUrl(value, faults) {
  if (!value) return null
  const url = parse(value)
  if (!url || !/^smtps?:$/.test(url.protocol) || !url.hostname) faults.push(words.settings.smtpUrl)
  return value
}

/** @param {string} value */
function parse(value) {
  try {
    return new URL(value)
  } catch {
    return null
  }
}
