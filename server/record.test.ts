import { describe, expect, it } from 'vitest'
import { systemActor } from '@/domain/article/actor'
import { db, transaction } from './db'
import { eventHash, record } from './record'

const actor = systemActor('setup', [])

describe('the chain of events', () => {
  it('each row hashes the one before, in the order of the lock, under many writers', async () => {
    await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        transaction((tx) => record(tx, { action: 'thing.happened', actor, subject: 'request', detail: { n } })),
      ),
    )
    const events = await db.event.findMany({ orderBy: { seq: 'asc' } })
    let prevHash = ''
    events.forEach((event, index) => {
      const { hash, prevHash: stored, seq, at, ...rest } = event
      expect(seq).toBe(BigInt(index + 1))
      expect(stored).toBe(prevHash)
      expect(eventHash(prevHash, { ...rest, seq: seq.toString(), at: at.toISOString() })).toBe(hash)
      prevHash = hash
    })
    expect(events.length).toBeGreaterThanOrEqual(20)
  })

  it('a change that fails leaves no event', async () => {
    const before = await db.event.count()
    await transaction(async (tx) => {
      await record(tx, { action: 'thing.happened', actor, subject: 'request' })
      throw new Error('after all')
    }).catch(() => undefined)
    expect(await db.event.count()).toBe(before)
  })
})
