import { db } from '@/server/db'
import type { Cursor } from './cursor'
import { loadCards, type ReaderCard } from './load-cards'

const SHOWN = 8

/** The live articles right before this one in a section: "Các tin khác". */
export async function getOlderInSection(sectionId: string, { publishedAt, articleId }: Cursor): Promise<ReaderCard[]> {
  const places = await db.$queryRaw<{ id: string }[]>`
    select article_id as id from live_placement
    where section_id = ${sectionId}::uuid and (published_at, article_id) < (${publishedAt}::timestamptz, ${articleId}::uuid)
    order by published_at desc, article_id desc limit ${SHOWN}`
  return loadCards(places.map(({ id }) => id))
}
