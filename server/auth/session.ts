import { createHash, randomBytes } from 'node:crypto'
import type { PersonActor } from '@/domain/article/actor'
import type { Prisma } from '@/generated/prisma/client'
import { rightsBesideRoles } from '@/server/approvals/rights-beside-roles'
import { db, type Tx } from '@/server/db'
import { recordDenial } from '@/server/record'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** However busy it is, a session ends after two weeks; left alone it ends after half a day (S9). In milliseconds. */
export const SESSION_LIMITS = { absolute: 14 * 24 * HOUR, idle: 12 * HOUR } as const

/** Where a browser signs in from. */
export type Client = { address: string; userAgent: string }

/** A session that is open now, and whose it is. The rights were read this moment. */
export type OpenSession = { id: string; actor: PersonActor }

/** What is kept of a session's token: who reads the table cannot sign in with it. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

/** Opens a session; the token is for the browser's cookie alone and is kept nowhere. */
export async function openSession(tx: Tx, personId: string, client: Client): Promise<{ id: string; token: string }> {
  const token = randomBytes(32).toString('base64url')
  const { id } = await tx.session.create({
    data: {
      tokenHash: tokenHash(token), personId, expiresAt: new Date(Date.now() + SESSION_LIMITS.absolute),
      address: client.address.slice(0, 100), userAgent: client.userAgent.slice(0, 300),
    },
    select: { id: true },
  })
  return { id, token }
}

/**
 * The session of a token, asked of the database at every use, so that revoking, disabling and changed roles act at the
 * next request. Null when it is not known, revoked, too old, or its person is disabled. `quiet`: the question is asked by
 * a page that is merely open, which does not keep a session from ending by idleness.
 */
export async function findSession(token: string, address: string, quiet = false): Promise<OpenSession | null> {
  const session = await db.session.findUnique({
    where: { tokenHash: tokenHash(token) },
    select: {
      id: true, expiresAt: true, lastSeenAt: true, revokedAt: true,
      person: {
        select: {
          id: true, name: true, disabledAt: true, mustChangePassword: true,
          grants: { select: { role: true, sectionId: true } },
        },
      },
    },
  })
  if (!session) return null
  const now = Date.now()
  if (session.revokedAt || session.person.disabledAt) {
    await recordLateUse(session, now, address)
    return null
  }
  const idle = now - session.lastSeenAt.getTime()
  if (session.expiresAt.getTime() <= now || idle > SESSION_LIMITS.idle) return null
  if (idle > MINUTE && !quiet) await db.session.updateMany({ where: { id: session.id }, data: { lastSeenAt: new Date(now) } })
  const { id, name, grants, mustChangePassword } = session.person
  const beside = await rightsBesideRoles(db, id)
  return { id: session.id, actor: { kind: 'person', id, name, grants, ...beside, mustChangePassword, address } }
}

// Someone comes with a session that was taken from them: worth a trace, though not one a request.
async function recordLateUse(session: { id: string; revokedAt: Date | null; person: { id: string } }, now: number, address: string): Promise<void> {
  const { count } = await db.session.updateMany({
    where: { id: session.id, lastSeenAt: { lt: new Date(now - MINUTE) } },
    data: { lastSeenAt: new Date(now) },
  })
  const code = session.revokedAt ? 'session.revoked' : 'person.disabled'
  const first = await db.event.count({ where: { subject: 'session', subjectId: session.id, action: 'denied' } })
  if (count === 0 && first > 0) return
  await recordDenial(null, { action: 'session.used', subject: 'session', subjectId: session.id, code, address })
}

/** Which sessions are open at this moment, for lists of them. */
export function openSessionsWhere(): Prisma.SessionWhereInput {
  const now = Date.now()
  return { revokedAt: null, expiresAt: { gt: new Date(now) }, lastSeenAt: { gt: new Date(now - SESSION_LIMITS.idle) } }
}

/** Ends a person's sessions, all or all but one; the next request with one of them is signed out. */
export async function revokeSessions(tx: Tx, personId: string, exceptId?: string): Promise<void> {
  await tx.session.updateMany({
    where: { personId, revokedAt: null, ...(exceptId ? { id: { not: exceptId } } : {}) },
    data: { revokedAt: new Date() },
  })
}
