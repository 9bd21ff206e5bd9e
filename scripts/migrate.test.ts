import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { checkServer, checkSite } from './check-database.mjs'
import { withConnection } from './connect.mjs'
import { migrate } from './migrate.mjs'
import { joinEmbedded } from './postgres.mjs'
import { root } from './settings.mjs'
import { grantSiteRole } from './site-role.mjs'
import { onDatabase } from './test-support/on-database'
import { temporaryFolder } from './test-support/temporary-folder'

const folder = temporaryFolder()
let embedded: Awaited<ReturnType<typeof joinEmbedded>>
let migrations = ''
let ownerUrl = ''
let siteUrl = ''
let number = 0

beforeAll(async () => {
  embedded = await joinEmbedded(join(folder, 'data'))
})
afterAll(() => embedded.leave())

async function newDatabase() {
  const name = `thu_${++number}`
  await withConnection(embedded.adminUrl, (admin) => admin.query(`CREATE DATABASE ${name} OWNER toasoan_owner`))
  ownerUrl = onDatabase(embedded.ownerUrl, name)
  siteUrl = onDatabase(embedded.siteUrl, name)
  migrations = join(folder, name)
  mkdirSync(migrations)
}

function write(name: string, sql: string) {
  mkdirSync(join(migrations, name), { recursive: true })
  writeFileSync(join(migrations, name, 'migration.sql'), sql)
}

const ask = (sql: string, url = ownerUrl) => withConnection(url, async (client) => (await client.query(sql)).rows)

describe('the runner of migrations', () => {
  beforeEach(newDatabase)

  test('applies in order, once, and records as Prisma would', async () => {
    write('20260102000000_row', `INSERT INTO thing VALUES (1, 'một')`)
    write('20260101000000_table', `CREATE TABLE thing (id int, name text); CREATE INDEX ON thing (name);`)
    expect(await migrate(ownerUrl, migrations)).toEqual(['20260101000000_table', '20260102000000_row'])
    expect(await migrate(ownerUrl, migrations)).toEqual([])

    const rows = await ask(`SELECT * FROM "_prisma_migrations" ORDER BY started_at`)
    const file = readFileSync(join(migrations, '20260101000000_table', 'migration.sql'))
    expect(rows).toHaveLength(2)
    expect(rows[0]).toMatchObject({
      migration_name: '20260101000000_table',
      checksum: createHash('sha256').update(file).digest('hex'),
      logs: null,
      rolled_back_at: null,
      applied_steps_count: 1,
    })
    expect(rows[0].id).toMatch(/^[0-9a-f-]{36}$/)
    expect(rows[0].finished_at).toBeInstanceOf(Date)
  })

  test('lets several start at once: all succeed, the work is done once', async () => {
    write('1_table', `SELECT pg_sleep(0.3); CREATE TABLE thing (id int); INSERT INTO thing VALUES (1)`)
    const done = await Promise.all([1, 2, 3].map(() => migrate(ownerUrl, migrations)))
    expect(done.flat()).toEqual(['1_table'])
    await Promise.all([1, 2, 3].map(() => grantSiteRole(ownerUrl, siteUrl)))
    expect(await ask('SELECT count(*)::int AS n FROM thing', siteUrl)).toEqual([{ n: 1 }])
  })

  test('takes back all of a migration that fails, names it, and goes on once it is mended', async () => {
    write('1_good', `CREATE TABLE thing (id int)`)
    write('2_bad', `INSERT INTO thing VALUES (7); CREATE TABLE thing (id int)`)
    await expect(migrate(ownerUrl, migrations)).rejects.toThrow(/2_bad .*relation "thing" already exists$/)
    expect(await ask('SELECT * FROM thing')).toEqual([])
    expect(await ask('SELECT migration_name AS name FROM "_prisma_migrations"')).toEqual([{ name: '1_good' }])

    write('2_bad', `INSERT INTO thing VALUES (7)`)
    expect(await migrate(ownerUrl, migrations)).toEqual(['2_bad'])
  })

  test('refuses a file that was changed after it was applied', async () => {
    write('1_table', `CREATE TABLE thing (id int)`)
    await migrate(ownerUrl, migrations)
    write('1_table', `CREATE TABLE thing (id bigint)`)
    await expect(migrate(ownerUrl, migrations)).rejects.toThrow('1_table đã bị sửa sau khi chạy')
  })

  test('refuses to go on where another tool left a migration unfinished', async () => {
    write('1_table', `CREATE TABLE thing (id int)`)
    await migrate(ownerUrl, migrations)
    await ask(`UPDATE "_prisma_migrations" SET finished_at = NULL`)
    await expect(migrate(ownerUrl, migrations)).rejects.toThrow('1_table còn dang dở')
  })
})

describe('the role of the site, on the real tables', () => {
  beforeAll(async () => {
    await newDatabase()
    await migrate(ownerUrl, join(root, 'prisma', 'migrations'))
    await grantSiteRole(ownerUrl, siteUrl)
  })

  test('passes the checks at the start', async () => {
    await checkServer(ownerUrl)
    await checkSite(siteUrl)
  })

  test('reads and writes what is not written once', async () => {
    await ask(`UPDATE section SET name = name || '.' WHERE position = 1`, siteUrl)
    await ask(`INSERT INTO outbox (kind, payload) VALUES ('notice', '{}')`, siteUrl)
    await ask(`DELETE FROM outbox`, siteUrl)
    expect(await ask('SELECT count(*)::int AS n FROM outbox', siteUrl)).toEqual([{ n: 0 }])
  })

  test.each(['event', 'revision', 'revision_credit', 'revision_picture'])('cannot change or delete in %s', async (table) => {
    await ask(`SELECT * FROM ${table}`, siteUrl)
    for (const sql of [`DELETE FROM ${table}`, `TRUNCATE ${table}`, `UPDATE ${table} SET ${await aColumn(table)} = NULL`]) {
      await expect(ask(sql, siteUrl), sql).rejects.toThrow('permission denied')
    }
  })

  test.each([
    'CREATE TABLE mine (id int)',
    'ALTER TABLE section ADD COLUMN mine int',
    'DROP TABLE event',
    'CREATE SCHEMA mine',
    'CREATE INDEX ON section (name)',
    'GRANT UPDATE ON event TO toasoan_site',
    `UPDATE "_prisma_migrations" SET checksum = ''`,
  ])('cannot alter the schema: %s', async (sql) => {
    const before = await ask(`SELECT has_table_privilege('toasoan_site', 'event', 'UPDATE') AS may`)
    // A grant of what one does not have is only warned of.
    await ask(sql, siteUrl).then(
      () => expect(sql).toMatch(/^GRANT/),
      (error) => expect(String(error)).toMatch(/permission denied|must be owner/),
    )
    expect(await ask(`SELECT has_table_privilege('toasoan_site', 'event', 'UPDATE') AS may`)).toEqual(before)
    expect(before).toEqual([{ may: false }])
  })

  test('is refused at the start when it has too much, and brought back to what it should have', async () => {
    await ask('GRANT UPDATE ON event TO toasoan_site')
    await expect(checkSite(siteUrl)).rejects.toThrow('"toasoan_site" có quyền quá rộng: UPDATE / event')
    await grantSiteRole(ownerUrl, siteUrl)
    await checkSite(siteUrl)
  })

  test('is refused when it owns what it uses, or is a superuser', async () => {
    await expect(checkSite(ownerUrl)).rejects.toThrow('có quyền quá rộng')
    await expect(checkSite(onDatabase(embedded.adminUrl, new URL(ownerUrl).pathname.slice(1)))).rejects.toThrow('SUPERUSER')
  })

  test('is refused on a server that does not keep what is committed', async () => {
    await withConnection(embedded.adminUrl, (admin) =>
      admin.query(`ALTER DATABASE ${new URL(ownerUrl).pathname.slice(1)} SET synchronous_commit TO off`),
    )
    await expect(checkSite(siteUrl)).rejects.toThrow('synchronous_commit=off')
  })
})

async function aColumn(table: string) {
  const [row] = await ask(
    `SELECT column_name AS name FROM information_schema.columns WHERE table_name = '${table}' LIMIT 1`,
  )
  return row.name
}
