// Every test file under `server` gets a PostgreSQL database of its own, migrated, with the first
// sections, menu and settings in it and nothing else. Nothing has to be done for it: before the
// file is imported, DATABASE_URL (the site's role), DATA_DIR (an empty folder), SITE_URL and
// AUTH_SECRET are set, so `import { db } from '@/server/db'` simply works. Tests in one file share
// the database and run one after another. What the site's role may not do (change an event, say)
// a test does as the owner:
//
//   import { withConnection } from '@/scripts/connect.mjs'
//   await withConnection(process.env.DATABASE_OWNER_URL ?? '', (owner) => owner.query('…'))
//
// One file alone: `npx vitest run server/record.test.ts`; all: `npm test -- unit`.
import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, inject } from 'vitest'
import { withConnection } from '../connect.mjs'
import { onDatabase } from './on-database'

const { ownerUrl, siteUrl, prefix, template } = inject('testServer')

const name = `${prefix}_${randomBytes(6).toString('hex')}`
await withConnection(ownerUrl, async (owner) => {
  await owner.query(`CREATE DATABASE ${name} TEMPLATE ${template}`)
  // A database's own settings are not copied with it.
  await owner.query(`ALTER DATABASE ${name} SET timezone TO 'UTC'`)
})
const dataDir = await mkdtemp(join(tmpdir(), 'toa-soan-files-'))

process.env.DATABASE_URL = onDatabase(siteUrl, name)
process.env.DATABASE_OWNER_URL = onDatabase(ownerUrl, name)
process.env.DATA_DIR = dataDir
process.env.SITE_URL = 'http://localhost:3000'
process.env.AUTH_SECRET = randomBytes(32).toString('base64url')
delete process.env.SMTP_URL
process.env.NEXTAUTH_URL = process.env.SITE_URL
process.env.NEXTAUTH_SECRET = process.env.AUTH_SECRET

afterAll(() => rm(dataDir, { recursive: true, force: true }))
