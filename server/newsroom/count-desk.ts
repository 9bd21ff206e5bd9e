import type { PersonActor } from '@/domain/article/actor'
import { db } from '@/server/db'
import { getSiteSettings } from '@/server/site-settings'
import { DESK_VIEWS, viewWhere, type DeskView } from './desk-views'

/** How many articles each view of the desk holds for this person. */
export async function countDesk(actor: PersonActor): Promise<Record<DeskView, number>> {
  const house = await getSiteSettings()
  const counts = await Promise.all(
    DESK_VIEWS.map(async (view) => [view, await db.article.count({ where: viewWhere(actor, view, house) })] as const),
  )
  return Object.fromEntries(counts) as Record<DeskView, number>
}
