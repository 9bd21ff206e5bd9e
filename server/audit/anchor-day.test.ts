import { beforeEach, expect, test, vi } from 'vitest'
import { withConnection } from '@/scripts/connect.mjs'
import { systemActor } from '@/domain/article/actor'
import { db, transaction } from '@/server/db'
import { record } from '@/server/record'
import { anchorDay } from './anchor-day'
import { writeAnchor } from './read-anchor'
import { verifyChain } from './verify-chain'

const actor = systemActor('setup', [])
// 00:30 in the office on the day after the rows are written.
let tomorrow: Date

function owner(sql: string) {
  return withConnection(process.env.DATABASE_OWNER_URL ?? '', (client) => client.query(sql))
}

const happen = () => transaction((tx) => record(tx, { action: 'thing.happened', actor, subject: 'request' }))

async function head() {
  return db.event.findFirstOrThrow({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } })
}

beforeEach(async () => {
  await owner('truncate event, event_head, audit_anchor, letter')
  await db.siteSettings.update({ where: { id: 1 }, data: { auditEmail: 'luu-tru@thu.invalid', siteName: 'Trang thử' } })
  for (let n = 0; n < 3; n += 1) await happen()
  const { at } = await db.event.findFirstOrThrow({ orderBy: { seq: 'desc' } })
  const office = new Date(at.getTime() + 7 * 3600_000).toISOString().slice(0, 10)
  tomorrow = new Date(Date.parse(`${office}T00:30+07:00`) + 24 * 3600_000)
})

test('the head at the end of the day is kept, logged and sent once, however many instances ask', async () => {
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined)
  const { seq, hash } = await head()
  const made = await Promise.all([anchorDay(tomorrow), anchorDay(tomorrow), anchorDay(tomorrow)])
  expect(made.filter(Boolean)).toEqual([{ seq, hash }])
  expect(log).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(writeAnchor({ seq, hash })))
  log.mockRestore()
  expect(await db.auditAnchor.findMany()).toMatchObject([{ seq, hash, sentTo: 'luu-tru@thu.invalid' }])
  const letters = await db.letter.findMany()
  expect(letters).toMatchObject([{ address: 'luu-tru@thu.invalid', personId: null, sentAt: null }])
  expect(letters[0]?.text).toContain(`npm run audit:verify -- ${writeAnchor({ seq, hash })}`)
})

test('on the day itself there is nothing to keep yet; without an address nothing is sent', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  expect(await anchorDay(new Date(tomorrow.getTime() - 24 * 3600_000))).toBeNull()
  await db.siteSettings.update({ where: { id: 1 }, data: { auditEmail: '' } })
  expect(await anchorDay(tomorrow)).not.toBeNull()
  expect(await db.letter.count()).toBe(0)
  vi.restoreAllMocks()
})

test('a trail rewritten from the first row to the last does not fit its anchor', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  await anchorDay(tomorrow)
  await owner('truncate event, event_head')
  for (let n = 0; n < 4; n += 1) await happen()
  expect((await verifyChain()).fault).toEqual({ seq: 3n, kind: 'anchor' })
  vi.restoreAllMocks()
})

test('what the daily check finds is told in the log and in the letter', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  await owner(`update event set action = 'thing.else' where seq = 2`)
  await anchorDay(tomorrow)
  expect(log).toHaveBeenCalledWith(expect.stringContaining('"broken":{"seq":"2","kind":"changed"}'))
  expect((await db.letter.findFirstOrThrow()).subject).toContain('dòng 2')
  vi.restoreAllMocks()
})

test('the site may add an anchor, and neither change nor remove one', async () => {
  vi.spyOn(console, 'log').mockImplementation(() => undefined)
  await anchorDay(tomorrow)
  await expect(db.auditAnchor.updateMany({ data: { hash: '' } })).rejects.toThrow()
  await expect(db.auditAnchor.deleteMany()).rejects.toThrow()
  await expect(db.event.updateMany({ data: { action: '' } })).rejects.toThrow()
  await expect(db.event.deleteMany()).rejects.toThrow()
  vi.restoreAllMocks()
})
