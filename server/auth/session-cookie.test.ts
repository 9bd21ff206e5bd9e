import { afterEach, expect, test, vi } from 'vitest'
import { cookieName, isSecureSite, sealToken, unsealToken } from './session-cookie'

afterEach(() => vi.unstubAllEnvs())

test('over TLS the cookies are bound to this host; over plain HTTP browsers would refuse that', () => {
  vi.stubEnv('SITE_URL', 'https://tin.example')
  expect(isSecureSite()).toBe(true)
  expect(['session', 'csrf', 'callback'].map((name) => cookieName(name as 'session'))).toEqual([
    '__Host-toa-soan.session', '__Host-toa-soan.csrf', '__Host-toa-soan.callback',
  ])
  vi.stubEnv('SITE_URL', 'http://localhost:3000')
  expect(isSecureSite()).toBe(false)
  expect(cookieName('session')).toBe('toa-soan.session')
})

test('the cookie gives the token back, and to nobody else', async () => {
  const cookie = await sealToken('một mã ngẫu nhiên')
  expect(cookie).not.toContain('ngẫu')
  expect(await unsealToken(cookie)).toBe('một mã ngẫu nhiên')
  vi.stubEnv('AUTH_SECRET', 'x'.repeat(40))
  expect(await unsealToken(cookie)).toBeNull()
})

test.each([undefined, '', 'x', 'a.b.c.d.e', 'eyJhbGciOiJub25lIn0.eyJzaWQiOiJ4In0.'])('%j is no cookie of ours', async (cookie) => {
  expect(await unsealToken(cookie)).toBeNull()
})

test('without a secret nothing is sealed', async () => {
  vi.stubEnv('AUTH_SECRET', undefined)
  await expect(sealToken('x')).rejects.toThrow('AUTH_SECRET')
})
