import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { ensureFirstAdministrator } from '@/scripts/commands/first-administrator'
import { signIn } from '@/server/auth/sign-in'
import { findSession } from '@/server/auth/session'
import { db } from '@/server/db'

const printed: string[] = []
beforeEach(() => {
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line))
})
afterEach(() => vi.restoreAllMocks())

test('two starters at once make one, whose printed password lets in and has to be changed', async () => {
  await Promise.all([ensureFirstAdministrator(), ensureFirstAdministrator(), ensureFirstAdministrator()])
  expect(await db.person.count()).toBe(1)
  const text = printed.join('\n')
  const [email] = /\S+@\S+/.exec(text) ?? ['']
  const [, password] = /: ([0-9a-z]{4}(?:-[0-9a-z]{4}){3})$/m.exec(text) ?? []
  const answer = await signIn({ email, password: password ?? '', address: '', userAgent: '' })
  expect(answer.kind).toBe('signed_in')
  const session = answer.kind === 'signed_in' ? await findSession(answer.token, '') : null
  expect(session?.actor).toMatchObject({ mustChangePassword: true, grants: [{ role: 'admin', sectionId: null }] })

  printed.length = 0
  await ensureFirstAdministrator()
  expect(printed).toEqual([])
  expect(await db.person.count()).toBe(1)
})
