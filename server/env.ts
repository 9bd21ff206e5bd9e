import { resolve } from 'node:path'
import { z } from 'zod'

const schema = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  DATA_DIR: z.string().min(1).default('.data'),
  SITE_URL: z.url({ protocol: /^https?$/ }).default('http://localhost:3000'),
  AUTH_SECRET: z.string().min(16).optional(),
  SMTP_URL: z.preprocess((value) => value || undefined, z.url({ protocol: /^smtps?$/ }).optional()),
})

export type Env = {
  databaseUrl: string
  /** Absolute folder that holds the pictures and, when embedded, the database. */
  dataDir: string
  /** The site's own address without a slash at the end. */
  siteUrl: string
  authSecret: string | undefined
  /** The mail server with its account; undefined: no letters. A secret. */
  smtpUrl: string | undefined
}

/**
 * The settings the running house needs, read afresh from the environment. The start script
 * has checked them already, with a clear line for each fault; here they fail closed.
 */
export function env(): Env {
  const raw = schema.parse(process.env)
  return {
    databaseUrl: raw.DATABASE_URL,
    dataDir: resolve(raw.DATA_DIR),
    siteUrl: raw.SITE_URL.replace(/\/+$/, ''),
    authSecret: raw.AUTH_SECRET,
    smtpUrl: raw.SMTP_URL,
  }
}
