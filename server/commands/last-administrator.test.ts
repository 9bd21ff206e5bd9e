import { beforeEach, expect, test } from 'vitest'
import type { PersonActor } from '@/domain/article/actor'
import { db } from '@/server/db'
import { makePerson } from '@/server/test-support/fixtures'
import { disablePerson } from './disable-person'
import { revokeRole } from './revoke-role'

const ALL = { role: 'admin', sectionId: null } as const
let first: PersonActor
let second: PersonActor

beforeEach(async () => {
  await db.roleGrant.deleteMany()
  first = await makePerson('Quản Trị Một', [ALL])
  second = await makePerson('Quản Trị Hai', [ALL])
})

const administrators = () =>
  db.person.count({ where: { disabledAt: null, grants: { some: { role: 'admin', sectionId: null } } } })
const last = { name: 'Conflict', code: 'person.last_admin' }

test('keeps the role and stays in', async () => {
  await revokeRole(first, { personId: second.id, version: 1, grant: ALL })
  await expect(revokeRole(first, { personId: first.id, version: 1, grant: ALL })).rejects.toMatchObject(last)
  await expect(disablePerson(first, { personId: first.id, version: 1 })).rejects.toMatchObject(last)
  expect(await administrators()).toBe(1)
})

test('a disabled administrator is none', async () => {
  await disablePerson(first, { personId: second.id, version: 1 })
  await expect(revokeRole(first, { personId: first.id, version: 1, grant: ALL })).rejects.toMatchObject(last)
  await revokeRole(first, { personId: second.id, version: 2, grant: ALL })
})

test.each([
  ['disable each other', (by: PersonActor, whom: PersonActor) => disablePerson(by, { personId: whom.id, version: 1 })],
  ['revoke each other', (by: PersonActor, whom: PersonActor) => revokeRole(by, { personId: whom.id, version: 1, grant: ALL })],
])('of two who %s at once one remains', async (_, act) => {
  for (let round = 0; round < 10; round++) {
    await db.roleGrant.deleteMany()
    const [a, b] = [await makePerson('A', [ALL]), await makePerson('B', [ALL])]
    const results = await Promise.allSettled([act(a, b), act(b, a)])
    const refused = results.filter((result) => result.status === 'rejected')
    expect(refused.map((result) => result.reason as unknown)).toEqual([expect.objectContaining(last)])
    expect(await administrators()).toBe(1)
  }
})

test('one who disables the other while that one gives up the role', async () => {
  const results = await Promise.allSettled([
    disablePerson(first, { personId: second.id, version: 1 }),
    revokeRole(second, { personId: first.id, version: 1, grant: ALL }),
  ])
  expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1)
  expect(await administrators()).toBe(1)
})
