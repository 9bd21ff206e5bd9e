import { cookies, headers } from 'next/headers'
import type { Client } from './session'
import { cookieName, unsealToken } from './session-cookie'

/** Where the request comes from. The door overwrites the header, so nobody outside can choose it. */
export async function requestClient(): Promise<Client> {
  const sent = await headers()
  return { address: sent.get('x-forwarded-for') ?? '', userAgent: sent.get('user-agent') ?? '' }
}

/** The session token that came with the request, whether or not its session is still open. */
export async function requestToken(): Promise<string | null> {
  const store = await cookies()
  return unsealToken(store.get(cookieName('session'))?.value)
}

/** The newsroom's address that was asked for, as the door says it; null outside the newsroom. */
export async function requestedPath(): Promise<string | null> {
  const sent = await headers()
  const path = sent.get('x-toa-soan-path')
  return path?.startsWith('/toa-soan') ? path.replace(/[?&]_rsc=[^&]*/, '') : null
}
