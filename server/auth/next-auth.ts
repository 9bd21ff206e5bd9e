import NextAuth, { type AuthOptions, type User } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import type { NextRequest } from 'next/server'
import { env } from '@/server/env'
import { requestClient, requestToken } from './request'
import { findSession } from './session'
import { authSecret, COOKIE_MAX_AGE, cookieName, isSecureSite } from './session-cookie'
import { signIn } from './sign-in'
import { signOut } from './sign-out'

type SignedIn = User & { sid: string }

const password = Credentials({
  credentials: { email: {}, password: {} },
  async authorize(sent): Promise<SignedIn | null> {
    const answer = await signIn({
      email: text(sent?.email), password: text(sent?.password),
      previousToken: (await requestToken()) ?? undefined, ...(await requestClient()),
    })
    if (answer.kind === 'signed_in') return { id: answer.personId, sid: answer.token }
    // The form reads the code out of next-auth's answer; null becomes "CredentialsSignin".
    if (answer.kind === 'throttled') throw new Error(`throttled.${answer.minutes}`)
    return null
  },
})

function options(): AuthOptions {
  const cookie = { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecureSite() } as const
  return {
    providers: [password],
    secret: authSecret(),
    useSecureCookies: isSecureSite(),
    session: { strategy: 'jwt', maxAge: COOKIE_MAX_AGE },
    jwt: { maxAge: COOKIE_MAX_AGE },
    pages: { signIn: '/dang-nhap', signOut: '/dang-nhap', error: '/dang-nhap' },
    cookies: {
      sessionToken: { name: cookieName('session'), options: cookie },
      csrfToken: { name: cookieName('csrf'), options: cookie },
      callbackUrl: { name: cookieName('callback'), options: cookie },
    },
    callbacks: {
      // The cookie carries the session's token and nothing about the person.
      async jwt({ token, user }) {
        if (isSignedIn(user)) return { sid: user.sid }
        const { address } = await requestClient()
        if (typeof token.sid === 'string' && (await findSession(token.sid, address))) return { sid: token.sid }
        throw new Error('session is over')
      },
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      async signOut({ token }) {
        const { address } = await requestClient()
        if (typeof token.sid === 'string') await signOut(token.sid, address)
      },
    },
    logger: {
      // A cookie whose session is over is everyday; next-auth takes it away.
      error: (code) => code === 'JWT_SESSION_ERROR' || console.error(JSON.stringify({ level: 'error', code })),
      warn: () => undefined,
      debug: () => undefined,
    },
  }
}

function isSignedIn(user: User | undefined): user is SignedIn {
  return user !== undefined && 'sid' in user
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

type Context = { params: Promise<{ nextauth: string[] }> }

// Of next-auth's endpoints only what the house uses: its own pages and its open log are not among them.
const OPEN = { GET: ['csrf', 'session'], POST: ['callback/credentials', 'signout'] }

/** Answers `/api/auth/…`. */
export async function handleAuth(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params
  const open = request.method === 'POST' ? OPEN.POST : OPEN.GET
  if (!open.includes(nextauth.join('/'))) return new Response(null, { status: 404 })
  process.env.NEXTAUTH_URL = env().siteUrl
  return NextAuth(request, context, options())
}
