import type { PersonActor } from '@/domain/article/actor'
import { deskQuerySchema, type DeskQuery } from '@/domain/desk/query'
import { db } from '@/server/db'

/** The lists that this person keeps, in the order in which they were made. One that no longer makes sense is left out. */
export async function listSavedViews(actor: PersonActor): Promise<Array<{ id: string; name: string; query: DeskQuery }>> {
  const rows = await db.savedView.findMany({
    where: { personId: actor.id }, orderBy: { position: 'asc' }, select: { id: true, name: true, query: true },
  })
  return rows.flatMap(({ id, name, query }) => {
    const parsed = deskQuerySchema.safeParse(query)
    return parsed.success ? [{ id, name, query: parsed.data }] : []
  })
}
