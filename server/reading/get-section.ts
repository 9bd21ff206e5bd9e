import { tags } from '@/server/cache-tags'
import { db } from '@/server/db'
import { readCursor, writeCursor, type Cursor } from './cursor'
import { loadCards, type ReaderCard } from './load-cards'
import { dependsOn } from './page-context'

export const SECTION_PAGE = 20

export type ReaderSection = {
  name: string
  path: string
  items: ReaderCard[]
  /** Addresses of the neighbouring pages; null where there is none. */
  newer: string | null
  older: string | null
}

/**
 * A section's articles, newest first, from its beginning or from the place `before` (a cursor of this function's own
 * links). Null when there is no such section or place, or nothing there.
 */
export async function getSection(slug: string, before?: string): Promise<ReaderSection | null> {
  const from = before === undefined ? null : readCursor(before)
  if (before !== undefined && from === null) return null
  const section = await db.section.findUnique({ where: { slug }, select: { id: true, name: true, archivedAt: true } })
  if (!section) return null
  dependsOn(tags.section(section.id), tags.frame)
  const places = await placesBefore(section.id, from)
  const shown = places.slice(0, SECTION_PAGE)
  const [first, last] = [shown[0], shown.at(-1)]
  // An open section may be empty; a closed one stays for what was published in it.
  if (!first || !last) return from || section.archivedAt ? null : { ...empty, name: section.name, path: `/${slug}` }
  return {
    name: section.name,
    path: `/${slug}`,
    items: await loadCards(shown.map(({ articleId }) => articleId)),
    newer: from ? await newerPage(section.id, `/${slug}`, first) : null,
    older: places.length > SECTION_PAGE ? pageAddress(`/${slug}`, last) : null,
  }
}

const empty = { items: [], newer: null, older: null }

function placesBefore(sectionId: string, from: Cursor | null): Promise<Cursor[]> {
  if (!from) {
    return db.$queryRaw<Cursor[]>`
      select published_at as "publishedAt", article_id as "articleId" from live_placement
      where section_id = ${sectionId}::uuid
      order by published_at desc, article_id desc limit ${SECTION_PAGE + 1}`
  }
  return db.$queryRaw<Cursor[]>`
    select published_at as "publishedAt", article_id as "articleId" from live_placement
    where section_id = ${sectionId}::uuid
      and (published_at, article_id) < (${from.publishedAt}::timestamptz, ${from.articleId}::uuid)
    order by published_at desc, article_id desc limit ${SECTION_PAGE + 1}`
}

// The page before this one ends right above `first`; when less than a page is there, it is the section's front.
async function newerPage(sectionId: string, path: string, first: Cursor): Promise<string> {
  const above = await db.$queryRaw<Cursor[]>`
    select published_at as "publishedAt", article_id as "articleId" from live_placement
    where section_id = ${sectionId}::uuid
      and (published_at, article_id) > (${first.publishedAt}::timestamptz, ${first.articleId}::uuid)
    order by published_at, article_id limit ${SECTION_PAGE + 1}`
  const edge = above[SECTION_PAGE]
  return edge ? pageAddress(path, edge) : path
}

function pageAddress(path: string, place: Cursor): string {
  return `${path}?truoc=${writeCursor(place)}`
}
