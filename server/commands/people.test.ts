import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { systemActor, type PersonActor } from '@/domain/article/actor'
import { isPassword } from '@/server/auth/password-hash'
import { findSession, openSession } from '@/server/auth/session'
import { db, transaction } from '@/server/db'
import { lastEvent, makePerson, makeSection } from '@/server/test-support/fixtures'
import { changeOwnPassword } from './change-own-password'
import { createPerson } from './create-person'
import { disablePerson } from './disable-person'
import { enablePerson } from './enable-person'
import { endSession } from './end-session'
import { grantRole } from './grant-role'
import { resetPassword } from './reset-password'
import { revokeRole } from './revoke-role'
import { updatePerson } from './update-person'

const ALL = { role: 'admin', sectionId: null } as const
const client = { address: '192.0.2.9', userAgent: 'thử' }
let admin: PersonActor

beforeAll(async () => {
  admin = await makePerson('Quản Trị Một', [ALL])
})

const email = () => `${randomUUID()}@thu.invalid`
const session = (id: string) => transaction((tx) => openSession(tx, id, client))
const row = (id: string) => db.person.findUniqueOrThrow({ where: { id }, include: { grants: true } })

describe('letting someone in', () => {
  test('returns the one-time password once; it has to be changed', async () => {
    const section = await makeSection()
    const grants = [{ role: 'editor', sectionId: section.id }, { role: 'clerk', sectionId: null }] as const
    const address = email()
    const { id, oneTimePassword } = await createPerson(admin, { email: address, name: ' Đỗ  Văn Ân\n', grants: [...grants] })
    const person = await row(id)
    expect(person).toMatchObject({ email: address, name: 'Đỗ  Văn Ân', mustChangePassword: true })
    expect(await isPassword(person.passwordHash, oneTimePassword ?? '')).toBe(true)
    expect(person.grants.map(({ role, sectionId }) => ({ role, sectionId }))).toEqual(expect.arrayContaining([...grants]))
    const event = await lastEvent(id)
    expect(event).toMatchObject({ action: 'person.created', actorId: admin.id, address: admin.address })
    expect(JSON.stringify(event?.detail)).not.toContain(oneTimePassword)
  })

  test.each([
    [{ name: ' ' }, { name: 'person.name_required' }],
    [{ email: 'không-phải-thư' }, { email: 'person.email_invalid' }],
    [{ grants: [{ role: 'admin' as const, sectionId: randomUUID() }] }, { 'grants.0.sectionId': 'grant.admin_all' }],
    [{ grants: [{ role: 'editor' as const, sectionId: randomUUID() }] }, { 'grants.0.sectionId': 'grant.section_unknown' }],
    [{ password: 'matkhau123456' }, { password: 'password.common' }],
    [{ password: 'ngắn' }, { password: 'password.too_short' }],
  ])('refuses %j', async (part, fields) => {
    await expect(createPerson(admin, { email: email(), name: 'Ai Đó', ...part })).rejects.toMatchObject({ fields })
  })

  test('refuses an address that is taken, in whatever capitals', async () => {
    const taken = email()
    await createPerson(admin, { email: taken, name: 'Một' })
    const again = createPerson(admin, { email: taken.toUpperCase(), name: 'Hai' })
    await expect(again).rejects.toMatchObject({ fields: { email: 'person.email_taken' } })
  })
})

describe('only administrators', () => {
  test.each(['contributor', 'editor', 'approver', 'clerk'] as const)('%s may do none of it, and the try is recorded', async (role) => {
    const actor = await makePerson('Không Phải Quản Trị', [{ role, sectionId: null }])
    const step = { personId: actor.id, version: 1 }
    const tries = [
      () => createPerson(actor, { email: email(), name: 'X', grants: [ALL] }),
      () => grantRole(actor, { ...step, grant: ALL }),
      () => revokeRole(actor, { ...step, grant: { role, sectionId: null } }),
      () => updatePerson(actor, { ...step, name: 'Khác', email: email() }),
      () => resetPassword(actor, step),
      () => disablePerson(actor, step),
      () => enablePerson(actor, step),
    ]
    for (const attempt of tries) await expect(attempt()).rejects.toMatchObject({ name: 'Forbidden', code: 'forbidden' })
    const denied = await db.event.findMany({ where: { actorId: actor.id, action: 'denied' }, orderBy: { seq: 'asc' } })
    expect(denied.map((event) => (event.detail as { attempted: string }).attempted)).toEqual([
      'person.created', 'person.role_granted', 'person.role_revoked', 'person.updated',
      'person.password_reset', 'person.disabled', 'person.enabled',
    ])
    expect(await row(actor.id)).toMatchObject({ version: 1, disabledAt: null })
  })

  test('a program may with the right for it, and not without', async () => {
    await expect(createPerson(systemActor('cli', []), { email: email(), name: 'X' })).rejects.toMatchObject({ code: 'forbidden' })
    await createPerson(systemActor('cli', ['people']), { email: email(), name: 'X' })
  })
})

describe('roles', () => {
  test('are granted for a section, once, and revoked', async () => {
    const section = await makeSection()
    const { id } = await makePerson('Người Được Cấp', [])
    const grant = { role: 'approver', sectionId: section.id } as const
    expect(await grantRole(admin, { personId: id, version: 1, grant })).toEqual({ version: 2 })
    await expect(grantRole(admin, { personId: id, version: 2, grant })).rejects.toMatchObject({ code: 'grant.exists' })
    expect(await revokeRole(admin, { personId: id, version: 2, grant })).toEqual({ version: 3 })
    expect(await lastEvent(id)).toMatchObject({ action: 'person.role_revoked', sectionId: section.id, detail: { role: 'approver' } })
    await expect(revokeRole(admin, { personId: id, version: 3, grant })).rejects.toMatchObject({ code: 'grant.unknown' })
    expect((await row(id)).grants).toEqual([])
  })

  test('a stale version is refused', async () => {
    const { id } = await makePerson('Người Cũ', [])
    await grantRole(admin, { personId: id, version: 1, grant: { role: 'editor', sectionId: null } })
    const stale = grantRole(admin, { personId: id, version: 1, grant: { role: 'clerk', sectionId: null } })
    await expect(stale).rejects.toMatchObject({ name: 'Conflict', code: 'person.stale' })
  })

  test('act at once in a session that is open', async () => {
    const { id } = await makePerson('Người Đang Làm', [{ role: 'editor', sectionId: null }])
    const { token } = await session(id)
    await revokeRole(admin, { personId: id, version: 1, grant: { role: 'editor', sectionId: null } })
    expect((await findSession(token, ''))?.actor.grants).toEqual([])
  })
})

describe('shutting out and letting in again', () => {
  test('ends the sessions at once; roles stay', async () => {
    const { id } = await makePerson('Người Ra', [{ role: 'editor', sectionId: null }])
    const { token } = await session(id)
    await disablePerson(admin, { personId: id, version: 1 })
    expect(await findSession(token, '')).toBeNull()
    await expect(disablePerson(admin, { personId: id, version: 2 })).rejects.toMatchObject({ code: 'person.disabled' })
    await enablePerson(admin, { personId: id, version: 2 })
    expect(await findSession(token, '')).toBeNull()
    expect(await row(id)).toMatchObject({ disabledAt: null, grants: [{ role: 'editor' }] })
  })

  test('a reset makes a new one-time password and ends the sessions', async () => {
    const { id } = await makePerson('Người Quên', [])
    const { token } = await session(id)
    const { oneTimePassword } = await resetPassword(admin, { personId: id, version: 1 })
    const person = await row(id)
    expect(person.mustChangePassword).toBe(true)
    expect(await isPassword(person.passwordHash, oneTimePassword ?? '')).toBe(true)
    expect(await findSession(token, '')).toBeNull()
  })
})

describe("changing one's own password", () => {
  const first = 'khoai lang nướng than hồng'
  const next = 'bánh đa kê ngày mưa phùn'

  async function insider() {
    const { id } = await createPerson(systemActor('setup', ['people']), { email: email(), name: 'Người Đổi', password: first })
    await db.person.update({ where: { id }, data: { mustChangePassword: true } })
    const here = await session(id)
    const elsewhere = await session(id)
    const actor = (await findSession(here.token, randomUUID()))?.actor
    if (!actor) throw new Error('no session')
    return { actor, here, elsewhere }
  }

  test('frees from the one-time password and ends the other sessions', async () => {
    const { actor, here, elsewhere } = await insider()
    expect(actor.mustChangePassword).toBe(true)
    await changeOwnPassword(actor, { current: first, next, again: next, sessionId: here.id })
    expect((await findSession(here.token, ''))?.actor.mustChangePassword).toBe(false)
    expect(await findSession(elsewhere.token, '')).toBeNull()
    expect(await isPassword((await row(actor.id)).passwordHash, next)).toBe(true)
    expect(await lastEvent(actor.id)).toMatchObject({ action: 'person.password_changed', actorId: actor.id, detail: {} })
  })

  test.each([
    [{ current: 'không phải cái này' }, { current: 'password.current_wrong' }],
    [{ again: 'gõ nhầm mất rồi nhé' }, { again: 'password.again' }],
    [{ next: first, again: first }, { next: 'password.same' }],
    [{ next: 'ngắn', again: 'ngắn' }, { next: 'password.too_short' }],
    [{ next: 'Nguoidoi@123456', again: 'Nguoidoi@123456' }, { next: 'password.personal' }],
  ])('refuses %j', async (part, fields) => {
    const { actor, here } = await insider()
    const change = changeOwnPassword(actor, { current: first, next, again: next, sessionId: here.id, ...part })
    await expect(change).rejects.toMatchObject({ fields })
    expect((await row(actor.id)).mustChangePassword).toBe(true)
  })

  test('an open browser is no way to guess it', async () => {
    const { actor, here } = await insider()
    const guess = () => changeOwnPassword(actor, { current: 'đoán mò thôi', next, again: next, sessionId: here.id })
    for (let i = 0; i < 4; i++) await expect(guess()).rejects.toMatchObject({ code: 'password.current_wrong' })
    await expect(guess()).rejects.toMatchObject({ code: 'auth.throttled', params: { minutes: 1 } })
    const right = changeOwnPassword(actor, { current: first, next, again: next, sessionId: here.id })
    await expect(right).rejects.toMatchObject({ code: 'auth.throttled' })
    expect(await db.event.count({ where: { action: 'denied', actorId: actor.id } })).toBe(6)
  })

  test('one ends one’s own sessions, and nobody else’s', async () => {
    const { actor, elsewhere } = await insider()
    const other = await insider()
    await endSession(actor, { sessionId: elsewhere.id })
    expect(await findSession(elsewhere.token, '')).toBeNull()
    await expect(endSession(actor, { sessionId: other.here.id })).rejects.toMatchObject({ code: 'session.gone' })
    expect(await findSession(other.here.token, '')).not.toBeNull()
  })
})
