import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { systemActor } from '@/domain/article/actor'
import { createPerson } from '@/server/commands/create-person'
import { db } from '@/server/db'
import { signIn } from './sign-in'
import { throttleKey } from './throttle'

const password = 'cá rô đồng kho khế chua'
let email: string

beforeEach(async () => {
  email = `${randomUUID()}@thu.invalid`
  await createPerson(systemActor('setup', ['people']), { email, name: 'Lê Văn Thử', password })
})

const attempt = (tried: string, address = '192.0.2.1') => signIn({ email, password: tried, address, userAgent: '' })
const letTimePass = (key = throttleKey(email, '192.0.2.1')) =>
  db.signInThrottle.update({ where: { key }, data: { blockedUntil: new Date(Date.now() - 1) } })

async function fail(times: number) {
  const answers: string[] = []
  for (let i = 0; i < times; i++) {
    const answer = await attempt('không đúng đâu')
    answers.push(answer.kind === 'throttled' ? `${answer.minutes}` : answer.kind)
  }
  return answers
}

test('from the fifth failure on one has to wait, longer each time', async () => {
  expect(await fail(5)).toEqual(['wrong', 'wrong', 'wrong', 'wrong', '1'])
  const minutes: string[] = []
  for (let i = 0; i < 6; i++) {
    await letTimePass()
    minutes.push(...(await fail(1)))
  }
  expect(minutes).toEqual(['2', '4', '8', '15', '15', '15'])
})

test('while blocked even the right password is not looked at; from elsewhere it is', async () => {
  await fail(5)
  expect(await attempt(password)).toEqual({ kind: 'throttled', minutes: 1 })
  expect(await attempt(password, '192.0.2.2')).toMatchObject({ kind: 'signed_in' })
  expect(await attempt(password)).toEqual({ kind: 'throttled', minutes: 1 })
})

test('a right password is welcome once the time is over, and wipes the slate', async () => {
  await fail(5)
  await letTimePass()
  expect(await attempt(password)).toMatchObject({ kind: 'signed_in' })
  expect(await fail(4)).toEqual(['wrong', 'wrong', 'wrong', 'wrong'])
})

test('an unknown account is throttled alike', async () => {
  email = 'khong.co@thu.invalid'
  expect(await fail(5)).toEqual(['wrong', 'wrong', 'wrong', 'wrong', '1'])
})

test('thirty tries at once get no more looks than five', async () => {
  await Promise.all(Array.from({ length: 30 }, () => attempt('không đúng đâu')))
  const { id } = await db.person.findUniqueOrThrow({ where: { email } })
  expect(await db.event.count({ where: { action: 'denied', subjectId: id } })).toBe(5)
})

test('after a quiet day the count begins anew', async () => {
  await fail(5)
  const key = throttleKey(email, '192.0.2.1')
  await db.signInThrottle.update({ where: { key }, data: { blockedUntil: null, lastAt: new Date(Date.now() - 25 * 3600_000) } })
  expect(await fail(2)).toEqual(['wrong', 'wrong'])
})
