import { decode, encode } from 'next-auth/jwt'
import { env } from '@/server/env'
import { SESSION_LIMITS } from './session'

/** How long the cookie lasts at most, in seconds; what counts is the session in the database. */
export const COOKIE_MAX_AGE = SESSION_LIMITS.absolute / 1000

/** Whether the site is served over TLS, so that its cookies may be bound to it. */
export function isSecureSite(): boolean {
  return env().siteUrl.startsWith('https:')
}

/** The name of a cookie of ours: over TLS browsers hold `__Host-` ones to this host, this path and TLS (S10). */
export function cookieName(name: 'session' | 'csrf' | 'callback'): string {
  return `${isSecureSite() ? '__Host-' : ''}toa-soan.${name}`
}

/** What signs and encrypts the cookies. Throws when the start script has not set it. */
export function authSecret(): string {
  const { authSecret: secret } = env()
  if (!secret) throw new Error('AUTH_SECRET is not set')
  return secret
}

/** The session cookie for a session's token, as next-auth writes it. */
export async function sealToken(token: string): Promise<string> {
  return encode({ token: { sid: token }, secret: authSecret(), maxAge: COOKIE_MAX_AGE })
}

/** The session's token from a cookie; null for a missing, forged, broken or expired one. */
export async function unsealToken(cookie: string | undefined): Promise<string | null> {
  if (!cookie) return null
  try {
    const jwt = await decode({ token: cookie, secret: authSecret() })
    return typeof jwt?.sid === 'string' ? jwt.sid : null
  } catch {
    return null
  }
}
