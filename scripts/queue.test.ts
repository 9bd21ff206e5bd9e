import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { withConnection } from './connect.mjs'
import { joinEmbedded } from './postgres.mjs'
import { prepareQueue } from './queue.mjs'
import { temporaryFolder } from './test-support/temporary-folder'

const folder = temporaryFolder()
let embedded: Awaited<ReturnType<typeof joinEmbedded>>

beforeAll(async () => {
  embedded = await joinEmbedded(join(folder, 'data'))
})
afterAll(() => embedded.leave())

const prepare = () => prepareQueue(embedded.ownerUrl, embedded.siteUrl)
const asSite = (sql: string) => withConnection(embedded.siteUrl, async (client) => (await client.query(sql)).rows)

test('any number of starters make the queue once, and later ones find it', async () => {
  await Promise.all([prepare(), prepare(), prepare()])
  await prepare()
  expect(await asSite('SELECT name, retry_limit AS "retryLimit", expire_seconds AS "expireSeconds" FROM pgboss.queue')).toEqual([
    { name: 'article-timer', retryLimit: 8, expireSeconds: 60 },
  ])
})

test('the site’s role uses its rows and cannot touch its tables, its versions or its queues', async () => {
  expect(await asSite('SELECT count(*)::int AS n FROM pgboss.job')).toEqual([{ n: 0 }])
  await asSite('DELETE FROM pgboss.archive')
  for (const sql of [
    'CREATE TABLE pgboss.other (id int)',
    'ALTER TABLE pgboss.job ADD COLUMN other int',
    'UPDATE pgboss.version SET version = 1',
    `SELECT pgboss.create_queue('other', '{}')`,
    'TRUNCATE pgboss.archive',
  ]) {
    await expect(asSite(sql), sql).rejects.toThrow(/permission denied|must be owner/)
  }
})
