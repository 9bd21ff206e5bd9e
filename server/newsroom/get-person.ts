import { z } from 'zod'
import { isAdmin, type PersonActor } from '@/domain/article/actor'
import { db } from '@/server/db'
import { NotFound } from '@/server/errors'
import { openSessionsWhere } from '@/server/auth/session'
import { grantLines, grantSelect } from './list-people'

/** Everything the administrator's page of one person shows. Throws NotFound, also for who is no administrator. */
export async function getPerson(actor: PersonActor, id: string) {
  if (!isAdmin(actor) || !z.uuid().safeParse(id).success) throw new NotFound('person.unknown')
  const person = await db.person.findUnique({
    where: { id },
    select: {
      id: true, version: true, name: true, penName: true, email: true, office: true,
      disabledAt: true, mustChangePassword: true, createdAt: true, grants: { select: grantSelect },
      sessions: { where: openSessionsWhere(), orderBy: { lastSeenAt: 'desc' }, take: 1, select: { lastSeenAt: true } },
      _count: { select: { sessions: { where: openSessionsWhere() } } },
    },
  })
  if (!person) throw new NotFound('person.unknown')
  const { grants, sessions, _count, ...rest } = person
  return {
    ...rest,
    grants: grantLines(grants),
    openSessions: _count.sessions,
    lastSeenAt: sessions[0]?.lastSeenAt ?? null,
  }
}
