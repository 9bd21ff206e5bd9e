import type { PersonActor } from '@/domain/article/actor'
import { canCreate } from '@/domain/article/permissions'
import { db } from '@/server/db'

/** The sections in which this person may start an article, in the house's order. */
export async function listSectionsForWriting(actor: PersonActor): Promise<Array<{ id: string; name: string }>> {
  const sections = await db.section.findMany({
    where: { archivedAt: null },
    orderBy: { position: 'asc' },
    select: { id: true, name: true },
  })
  return sections.filter((section) => canCreate(actor, section.id))
}
