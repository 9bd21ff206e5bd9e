import { beforeEach, describe, expect, test } from 'vitest'
import { withConnection } from '@/scripts/connect.mjs'
import { systemActor } from '@/domain/article/actor'
import { db, transaction } from '@/server/db'
import { eventHash, record } from '@/server/record'
import { readAnchor, writeAnchor } from './read-anchor'
import { verifyChain } from './verify-chain'

const actor = systemActor('setup', [])

function happen(n: number, detail: Record<string, unknown> = { n }): Promise<void> {
  return transaction((tx) => record(tx, { action: 'thing.happened', actor, subject: 'request', subjectId: String(n), detail }))
}

/** What someone does who has got hold of the database itself. */
function tamper(sql: string, values: unknown[] = []) {
  return withConnection(process.env.DATABASE_OWNER_URL ?? '', (owner) => owner.query(sql, values))
}

async function head() {
  const { seq, hash } = await db.event.findFirstOrThrow({ orderBy: { seq: 'desc' }, select: { seq: true, hash: true } })
  return { seq, hash }
}

beforeEach(async () => {
  await tamper('truncate event, event_head, audit_anchor')
  for (let n = 1; n <= 12; n += 1) await happen(n)
})

describe('a trail as it was written', () => {
  test('is whole, whatever the details hold', async () => {
    await happen(13, { text: 'dòng\nhai\u0000 “ngoặc”', at: new Date(0), none: undefined, list: [1.5, null, { b: 1, a: 'ậ' }], big: 12n })
    expect(await verifyChain()).toMatchObject({ rows: 13, fault: null, last: { seq: 13n } })
    expect((await db.event.findFirstOrThrow({ where: { seq: 13 } })).detail).toEqual({
      system: 'setup', text: 'dòng hai “ngoặc”', at: '1970-01-01T00:00:00.000Z', list: [1.5, null, { b: 1, a: 'ậ' }], big: '12',
    })
  })

  test('is whole when empty', async () => {
    await tamper('truncate event, event_head')
    expect(await verifyChain()).toEqual({ rows: 0, last: null, fault: null })
  })

  test('may be checked from a row on, and against a hash kept outside', async () => {
    const { seq, hash } = await db.event.findUniqueOrThrow({ where: { seq: 5 }, select: { seq: true, hash: true } })
    expect(readAnchor(writeAnchor({ seq, hash }))).toEqual({ seq, hash })
    expect(await verifyChain({ after: { seq, hash }, anchors: [await head()] })).toMatchObject({ rows: 7, fault: null })
  })
})

describe('a trail that was tampered with names the first broken row', () => {
  test.each([
    ['who', `update event set actor_id = gen_random_uuid() where seq = 7`],
    ['what', `update event set action = 'thing.else' where seq = 7`],
    ['when', `update event set at = at - interval '1 millisecond' where seq = 7`],
    ['on what', `update event set subject_id = '70' where seq = 7`],
    ['from where', `update event set address = '10.0.0.9' where seq = 7`],
    ['which text', `update event set revision_id = gen_random_uuid() where seq = 7`],
    ['where', `update event set section_id = gen_random_uuid() where seq = 7`],
    ['the details', `update event set detail = jsonb_set(detail, '{n}', '8') where seq = 7`],
    ['a detail more', `update event set detail = detail || '{"x": null}' where seq = 7`],
    ['its hash', `update event set hash = repeat('0', 64) where seq = 7`],
    ['its link', `update event set prev_hash = repeat('0', 64) where seq = 7`],
  ])('changed: %s', async (_, sql) => {
    await tamper(sql)
    expect((await verifyChain()).fault).toEqual({ seq: 7n, kind: 'changed' })
  })

  test('changed with a new hash of its own: the next row no longer follows', async () => {
    const { hash: _, prevHash, at, seq, detail: _detail, ...rest } = await db.event.findUniqueOrThrow({ where: { seq: 7 } })
    const detail = { system: 'setup', n: 70 }
    const hash = eventHash(prevHash, { ...rest, detail, seq: seq.toString(), at: at.toISOString() })
    await tamper('update event set detail = $1, hash = $2 where seq = 7', [detail, hash])
    expect((await verifyChain()).fault).toEqual({ seq: 8n, kind: 'unlinked' })
  })

  test('removed from the middle', async () => {
    await tamper('delete from event where seq = 7')
    expect((await verifyChain()).fault).toEqual({ seq: 7n, kind: 'missing' })
  })

  test('removed, and the numbers closed up', async () => {
    await tamper('delete from event where seq = 7')
    await tamper('update event set seq = seq - 1 where seq > 7')
    expect((await verifyChain()).fault).toEqual({ seq: 7n, kind: 'changed' })
  })

  test('the first removed', async () => {
    await tamper('delete from event where seq = 1')
    expect((await verifyChain()).fault).toEqual({ seq: 1n, kind: 'missing' })
  })

  test('the last removed: at once, and also when others were written after it', async () => {
    await tamper('delete from event where seq > 10')
    expect((await verifyChain()).fault).toEqual({ seq: 11n, kind: 'cut_off' })
    await happen(99)
    expect((await verifyChain()).fault).toEqual({ seq: 11n, kind: 'missing' })
  })

  test('the last removed and the head set back: a hash that left the house tells', async () => {
    const sent = await head()
    await tamper('delete from event where seq > 10')
    await tamper('update event_head set seq = e.seq, hash = e.hash from event e where e.seq = 10')
    expect((await verifyChain()).fault).toBeNull()
    expect((await verifyChain({ anchors: [sent] })).fault).toEqual({ seq: 11n, kind: 'cut_off' })
    await happen(13)
    await happen(14)
    expect((await verifyChain({ anchors: [sent] })).fault).toEqual({ seq: 12n, kind: 'anchor' })
  })

  test('the end removed, with the row that a check begins after', async () => {
    const { seq, hash } = await db.event.findUniqueOrThrow({ where: { seq: 9 }, select: { seq: true, hash: true } })
    await tamper('delete from event where seq > 6')
    await tamper('update event_head set seq = e.seq, hash = e.hash from event e where e.seq = 6')
    expect((await verifyChain({ after: { seq, hash } })).fault).toEqual({ seq: 9n, kind: 'cut_off' })
    for (let n = 7; n <= 10; n += 1) await happen(n * 10)
    expect((await verifyChain({ after: { seq, hash } })).fault).toEqual({ seq: 9n, kind: 'anchor' })
    await tamper('delete from event where seq = 9')
    expect((await verifyChain({ after: { seq, hash } })).fault).toEqual({ seq: 9n, kind: 'missing' })
  })

  test('two swapped', async () => {
    await tamper('update event set seq = case seq when 4 then -9 else -4 end where seq in (4, 9)')
    await tamper('update event set seq = -seq where seq < 0')
    expect((await verifyChain()).fault).toEqual({ seq: 4n, kind: 'changed' })
  })

  test('two swapped in all but their numbers and links', async () => {
    await tamper(`update event a set action = b.action, detail = b.detail, subject_id = b.subject_id
                  from event b where a.seq in (4, 5) and b.seq in (4, 5) and a.seq <> b.seq`)
    expect((await verifyChain()).fault).toEqual({ seq: 4n, kind: 'changed' })
  })
})

describe('under fifty writers at once', () => {
  test('the chain never forks', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, n) => happen(100 + n)))
    expect(await verifyChain()).toMatchObject({ rows: 62, fault: null })
  })

  test('checking disturbs nobody and is not disturbed', async () => {
    const writing = Promise.all(Array.from({ length: 50 }, (_, n) => happen(100 + n)))
    for (let round = 0; round < 5; round += 1) expect((await verifyChain()).fault).toBeNull()
    await writing
    expect(await verifyChain()).toMatchObject({ rows: 62, fault: null })
  })

  test('a row put in beside the lock is found', async () => {
    const forked = await db.event.findUniqueOrThrow({ where: { seq: 6 } })
    const writing = Promise.allSettled(Array.from({ length: 50 }, (_, n) => happen(100 + n)))
    const put = putBeside(forked)
    await writing
    const seq = await put
    await happen(999)
    expect((await verifyChain()).fault).toEqual({ seq, kind: 'unlinked' })
  })
})

type Stored = Awaited<ReturnType<typeof db.event.findUniqueOrThrow>>

// A second row that follows on row 6, with a right hash of its own, at whatever number is free at the moment.
async function putBeside(forked: Stored): Promise<bigint> {
  for (;;) {
    const seq = (await head()).seq + 1n
    const row = { ...forked, seq, action: 'thing.forged', prevHash: forked.hash, hash: '' }
    const { hash: _, prevHash, at, ...rest } = row
    const hash = eventHash(prevHash, { ...rest, seq: seq.toString(), at: at.toISOString() })
    const done = await db.event.create({ data: { ...row, hash, detail: row.detail as object } }).catch(() => null)
    if (done) return seq
  }
}
