import { randomUUID } from 'node:crypto'
import { verify } from '@node-rs/argon2'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { systemActor } from '@/domain/article/actor'
import { createPerson } from '@/server/commands/create-person'
import { disablePerson } from '@/server/commands/disable-person'
import { grantRole } from '@/server/commands/grant-role'
import { db } from '@/server/db'
import { findSession, SESSION_LIMITS, tokenHash } from './session'
import { signIn } from './sign-in'
import { signOut } from './sign-out'

vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>()
  return { ...real, verify: vi.fn(real.verify) }
})

const setup = systemActor('setup', ['people'])
const password = 'thuyền thúng chở đầy trăng'
const here = { address: '192.0.2.7', userAgent: 'thử' }

async function account() {
  const email = `${randomUUID()}@thu.invalid`
  const { id } = await createPerson(setup, { email, name: 'Trần Thị Thử', grants: [{ role: 'editor', sectionId: null }], password })
  return { id, email }
}

async function signedIn(email: string, previousToken?: string): Promise<string> {
  const answer = await signIn({ email, password, previousToken, ...here })
  if (answer.kind !== 'signed_in') throw new Error(answer.kind)
  return answer.token
}

describe('signing in', () => {
  test('opens a session that carries the roles of this moment', async () => {
    const { id, email } = await account()
    const token = await signedIn(` ${email.toUpperCase()} `)
    expect(await findSession(token, '192.0.2.8')).toMatchObject({
      actor: { id, grants: [{ role: 'editor', sectionId: null }], address: '192.0.2.8', mustChangePassword: false },
    })
    await grantRole(setup, { personId: id, version: 1, grant: { role: 'clerk', sectionId: null } })
    expect((await findSession(token, ''))?.actor.grants.map((grant) => grant.role).sort()).toEqual(['clerk', 'editor'])
  })

  test('keeps neither the token nor the password', async () => {
    const { id, email } = await account()
    const token = await signedIn(email)
    const kept = JSON.stringify([await db.session.findMany(), await db.person.findUnique({ where: { id } })])
    expect(kept).not.toContain(token)
    expect(kept).not.toContain(password)
    expect(kept).toContain('$argon2id$v=19$m=19456,t=2,p=1$')
  })

  test('ends the session that the browser had before', async () => {
    const { email } = await account()
    const first = await signedIn(email)
    const second = await signedIn(email, first)
    expect(second).not.toBe(first)
    expect(await findSession(first, '')).toBeNull()
    expect(await findSession(second, '')).not.toBeNull()
  })

  test('is recorded, and so are failures, without what was typed', async () => {
    const { id, email } = await account()
    await signedIn(email)
    await signIn({ email, password: 'sai rồi sai nữa', ...here })
    await signIn({ email: 'la.hoac@noi.khac', password: 'sai rồi sai nữa', ...here })
    const events = await db.event.findMany({ orderBy: { seq: 'desc' }, take: 3 })
    expect(events.map(({ action, subject, subjectId, address, actorId }) => [action, subject, subjectId, address, actorId])).toEqual([
      ['denied', 'session', null, here.address, null],
      ['denied', 'person', id, here.address, null],
      ['session.signed_in', 'session', expect.any(String), here.address, id],
    ])
    const text = JSON.stringify(events, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
    expect(text).not.toMatch(/sai rồi|la\.hoac|@thu\.invalid/)
  })

  test('answers an unknown and a disabled account like a wrong password, after the same work', async () => {
    const known = await account()
    const gone = await account()
    await disablePerson(setup, { personId: gone.id, version: 1 })
    await signIn({ email: 'lần đầu', password, ...here })
    for (const email of [known.email, gone.email, 'ai.do@thu.invalid', 'không phải thư']) {
      vi.mocked(verify).mockClear()
      const tried = email === known.email ? 'không phải mật khẩu này' : password
      expect(await signIn({ email, password: tried, ...here, address: randomUUID() })).toEqual({ kind: 'wrong' })
      expect(vi.mocked(verify).mock.calls).toEqual([[expect.stringMatching(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/), tried]])
    }
  })
})

describe('a session is over', () => {
  let id: string, email: string
  beforeAll(async () => ({ id, email } = await account()))

  test('after signing out', async () => {
    const token = await signedIn(email)
    await signOut(token, here.address)
    expect(await findSession(token, '')).toBeNull()
    expect(await db.event.count({ where: { action: 'session.signed_out', actorId: id } })).toBe(1)
  })

  test.each([
    ['too old', { expiresAt: new Date(Date.now() - 1) }],
    ['left alone too long', { lastSeenAt: new Date(Date.now() - SESSION_LIMITS.idle - 1000) }],
    ['revoked', { revokedAt: new Date() }],
  ])('%s', async (_, data) => {
    const token = await signedIn(email)
    await db.session.update({ where: { tokenHash: tokenHash(token) }, data })
    expect(await findSession(token, '')).toBeNull()
  })

  test('and a late try with it leaves a trace, not one a request', async () => {
    const token = await signedIn(email)
    const { id: subjectId } = await db.session.update({ where: { tokenHash: tokenHash(token) }, data: { revokedAt: new Date() } })
    for (let i = 0; i < 3; i++) expect(await findSession(token, '192.0.2.66')).toBeNull()
    const traces = await db.event.findMany({ where: { subject: 'session', subjectId, action: 'denied' } })
    expect(traces.map(({ address, detail }) => ({ address, detail }))).toEqual([
      { address: '192.0.2.66', detail: { attempted: 'session.used', code: 'session.revoked' } },
    ])
  })

  test('for a token nobody was given', async () => {
    expect(await findSession('x'.repeat(43), '')).toBeNull()
  })

  test('as soon as its person is disabled', async () => {
    const token = await signedIn(email)
    expect(await findSession(token, '')).not.toBeNull()
    await disablePerson(setup, { personId: id, version: 1 })
    expect(await findSession(token, '')).toBeNull()
    expect(await signIn({ email, password, ...here })).toEqual({ kind: 'wrong' })
  })
})

test('being used is noted at most once a minute', async () => {
  const { email } = await account()
  const token = await signedIn(email)
  const where = { tokenHash: tokenHash(token) }
  const seen = async () => (await db.session.findUniqueOrThrow({ where })).lastSeenAt.getTime()
  const recent = new Date(Date.now() - 30_000)
  await db.session.update({ where, data: { lastSeenAt: recent } })
  await findSession(token, '')
  expect(await seen()).toBe(recent.getTime())
  await db.session.update({ where, data: { lastSeenAt: new Date(Date.now() - 61_000) } })
  await findSession(token, '')
  expect(await seen()).toBeGreaterThan(Date.now() - 10_000)
})
