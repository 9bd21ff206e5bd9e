import type { Work } from '@/domain/article/workflow'
import { db } from '@/server/db'
import { makeArticle } from '@/server/test-support/fixtures'

/** A section of the house by its name. */
export function sectionNamed(name: string): Promise<{ id: string; slug: string }> {
  return db.section.findFirstOrThrow({ where: { name }, select: { id: true, slug: true } })
}

/** An unpublished article put straight into a state. */
export function makeArticleIn(work: Work, cast: { writerId: string; holderId: string; sectionId: string }) {
  return makeArticle({ work, public: 'unpublished' }, cast)
}

/** How often someone was refused something about a thing. */
export function deniedEvents(actorId: string, subjectId: string): Promise<number> {
  return db.event.count({ where: { action: 'denied', actorId, subjectId } })
}

/** How often someone came with a session that had been taken from them. */
export async function lateUses(personId: string): Promise<number> {
  const sessions = await db.session.findMany({ where: { personId }, select: { id: true } })
  return db.event.count({ where: { action: 'denied', subject: 'session', subjectId: { in: sessions.map(({ id }) => id) } } })
}
