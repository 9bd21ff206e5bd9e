import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { withConnection } from '../connect.mjs'
import { ensureGenerated } from '../generate.mjs'
import { migrate } from '../migrate.mjs'
import { joinEmbedded } from '../postgres.mjs'
import { prepareQueue } from '../queue.mjs'
import { root } from '../settings.mjs'
import { grantSiteRole } from '../site-role.mjs'
import { onDatabase } from './on-database'

/** What every test file needs to make its own database (database.ts beside this). */
export type TestServer = { ownerUrl: string; siteUrl: string; prefix: string; template: string }

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer
  }
}

/**
 * Once for all integration tests: one PostgreSQL (that of DATABASE_OWNER_URL and DATABASE_URL,
 * whose owner may create databases, else an embedded one in a temporary folder), and on it one
 * migrated database that the others are copied from.
 */
export default async function setUp(project: TestProject) {
  await ensureGenerated()
  const server = await openServer()
  const prefix = `toasoan_test_${randomBytes(4).toString('hex')}`
  try {
    const template = await makeTemplate(server, `${prefix}_template`)
    project.provide('testServer', { ownerUrl: server.ownerUrl, siteUrl: server.siteUrl, prefix, template })
  } catch (error) {
    await server.close(prefix)
    throw error
  }
  return () => server.close(prefix)
}

async function makeTemplate({ ownerUrl, siteUrl }: { ownerUrl: string; siteUrl: string }, name: string) {
  await withConnection(ownerUrl, (owner) =>
    owner.query(
      `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'vi' LOCALE 'C'`,
    ),
  )
  const url = onDatabase(ownerUrl, name)
  await migrate(url, join(root, 'prisma', 'migrations'))
  await prepareQueue(url, siteUrl)
  await grantSiteRole(url, siteUrl)
  return name
}

async function openServer() {
  const { DATABASE_OWNER_URL: ownerUrl, DATABASE_URL: siteUrl } = process.env
  if (ownerUrl && siteUrl) return { ownerUrl, siteUrl, close: (prefix: string) => dropAll(ownerUrl, prefix) }

  const folder = await mkdtemp(join(tmpdir(), 'toa-soan-test-'))
  // Root runs PostgreSQL as another user, who has to pass through.
  await chmod(folder, 0o711)
  const embedded = await joinEmbedded(join(folder, 'data'))
  await withConnection(embedded.adminUrl, (admin) => admin.query('ALTER ROLE toasoan_owner CREATEDB'))
  return {
    ownerUrl: embedded.ownerUrl,
    siteUrl: embedded.siteUrl,
    close: async () => {
      await embedded.leave()
      await rm(folder, { recursive: true })
    },
  }
}

async function dropAll(ownerUrl: string, prefix: string) {
  await withConnection(ownerUrl, async (owner) => {
    const { rows } = await owner.query('SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)', [prefix])
    for (const { name } of rows) await owner.query(`DROP DATABASE ${owner.escapeIdentifier(name)}`)
  })
}
