import { tags } from '@/server/cache-tags'
import { db } from '@/server/db'
import { loadCards, type ReaderCard } from './load-cards'
import { dependsOn } from './page-context'

/** The ids of the newest live articles of the whole site. */
export async function newestIds(count: number): Promise<string[]> {
  const places = await db.livePlacement.findMany({
    where: { main: true },
    orderBy: [{ publishedAt: 'desc' }, { articleId: 'desc' }],
    take: count,
    select: { articleId: true },
  })
  return places.map(({ articleId }) => articleId)
}

/** The newest live articles of the whole site but for those that the page shows already: "Tin mới" at its side. */
export async function getNewest(count: number, shown: string[] = []): Promise<ReaderCard[]> {
  dependsOn(tags.home)
  const ids = await newestIds(count + shown.length)
  return loadCards(ids.filter((id) => !shown.includes(id)).slice(0, count))
}
