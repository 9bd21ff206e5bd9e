import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { PersonActor } from '@/domain/article/actor'
import { Forbidden } from '@/server/errors'
import { requestClient, requestedPath, requestToken } from './request'
import { findSession, type OpenSession } from './session'

/** The open session that the request belongs to, or null. Looked up once a rendering, never kept beyond it. */
export const currentSession = cache(async (): Promise<OpenSession | null> => {
  const token = await requestToken()
  if (token === null) return null
  const { address } = await requestClient()
  return findSession(token, address)
})

/** Who makes the request, with the roles of this moment; null when nobody is signed in. */
export async function currentActor(): Promise<PersonActor | null> {
  return (await currentSession())?.actor ?? null
}

/**
 * For pages: who is signed in. Otherwise the person is sent to sign in and back again, or to choose a password of their
 * own first. `returnTo` names the page where the door does not.
 */
export async function requireActor(returnTo?: string): Promise<PersonActor> {
  const actor = await currentActor()
  if (!actor) {
    const path = returnTo ?? (await requestedPath())
    redirect(path ? `/dang-nhap?tiep=${encodeURIComponent(path)}` : '/dang-nhap')
  }
  if (actor.mustChangePassword) redirect('/toa-soan/mat-khau')
  return actor
}

/**
 * For actions and routes: who is signed in.
 * @throws Forbidden('auth.signed_out' | 'auth.must_change_password')
 */
export async function requireActorForAction(): Promise<PersonActor> {
  return allowed(await currentActor())
}

/** For the signs of life of a page that is merely open: like `requireActorForAction`, but the session stays as idle as it is. */
export async function requireActorForBeat(): Promise<PersonActor> {
  const token = await requestToken()
  const { address } = await requestClient()
  return allowed(token === null ? null : ((await findSession(token, address, true))?.actor ?? null))
}

function allowed(actor: PersonActor | null): PersonActor {
  if (!actor) throw new Forbidden('auth.signed_out')
  if (actor.mustChangePassword) throw new Forbidden('auth.must_change_password')
  return actor
}
