import { isAdmin, type PersonActor } from '@/domain/article/actor'
import { db } from '@/server/db'
import { NotFound } from '@/server/errors'

/** A section in the administrator's list. `live` counts the articles that readers find in it. */
export type SectionLine = { id: string; name: string; slug: string; version: number; archived: boolean; live: number }

/** Every section, those in use first and in their order. Throws NotFound unless the actor is an administrator. */
export async function listAllSections(actor: PersonActor): Promise<SectionLine[]> {
  if (!isAdmin(actor)) throw new NotFound()
  const sections = await db.section.findMany({
    orderBy: [{ archivedAt: { sort: 'asc', nulls: 'first' } }, { position: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, slug: true, version: true, archivedAt: true, _count: { select: { placements: true } } },
  })
  return sections.map(({ archivedAt, _count, ...section }) => ({
    ...section,
    archived: archivedAt !== null,
    live: _count.placements,
  }))
}
