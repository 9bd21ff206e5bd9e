// @ts-check
import { mkdirSync } from 'node:fs'
import { ensureSecrets } from './embedded/secrets.mjs'

/**
 * What the site finds in its environment: its own role's connection, never the owner's.
 * @param {import('./settings.mjs').Settings} settings
 * @param {string} siteDatabaseUrl
 * @param {'production' | 'development'} mode
 * @returns {Record<string, string>}
 */
export function siteEnvironment(settings, siteDatabaseUrl, mode) {
  mkdirSync(settings.dataDir, { recursive: true })
  const secret = settings.authSecret ?? ensureSecrets(settings.dataDir).auth
  return {
    NODE_ENV: mode,
    PORT: String(settings.port),
    SITE_URL: settings.siteUrl,
    DATA_DIR: settings.dataDir,
    DATABASE_URL: siteDatabaseUrl,
    AUTH_SECRET: secret,
    NEXTAUTH_URL: settings.siteUrl,
    NEXTAUTH_SECRET: secret,
    NEXT_TELEMETRY_DISABLED: '1',
    SMTP_URL: settings.smtpUrl ?? '',
    // Times are UTC inside; the office's zone is a setting of the site.
    TZ: 'UTC',
  }
}

/**
 * A copy of this process's environment with the site's in place and the owner's connection out.
 * @param {Record<string, string>} site
 * @returns {NodeJS.ProcessEnv}
 */
export function childEnvironment(site) {
  const { DATABASE_OWNER_URL: _, ...rest } = process.env
  return { ...rest, ...site }
}
