import { tags } from '@/server/cache-tags'
import { db } from '@/server/db'
import { env } from '@/server/env'
import { newestIds } from './get-newest'
import { loadCards, type ReaderCard } from './load-cards'
import { dependsOn } from './page-context'
import { pageSettings } from './page-settings'

const ITEMS = 30

export type ReaderFeed = {
  /** Absolute addresses: of the page that the feed follows, and of the feed itself. */
  link: string
  self: string
  title: string
  description: string
  siteUrl: string
  items: ReaderCard[]
}

/** The newest articles of the site, or of one section (null when there is none with that slug). */
export async function getFeed(sectionSlug?: string): Promise<ReaderFeed | null> {
  dependsOn(tags.feed, tags.frame)
  const settings = await pageSettings()
  const { siteUrl } = env()
  const description = settings.welcomeLine || settings.siteName
  if (sectionSlug === undefined) {
    const items = await loadCards(await newestIds(ITEMS))
    return { link: `${siteUrl}/`, self: `${siteUrl}/rss.xml`, title: settings.siteName, description, siteUrl, items }
  }
  const section = await db.section.findUnique({ where: { slug: sectionSlug }, select: { id: true, name: true } })
  if (!section) return null
  dependsOn(tags.section(section.id))
  return {
    link: `${siteUrl}/${sectionSlug}`,
    self: `${siteUrl}/${sectionSlug}/rss.xml`,
    title: `${section.name} – ${settings.siteName}`,
    description,
    siteUrl,
    items: await loadCards(await newestIdsOf(section.id)),
  }
}

async function newestIdsOf(sectionId: string): Promise<string[]> {
  const places = await db.livePlacement.findMany({
    where: { sectionId },
    orderBy: [{ publishedAt: 'desc' }, { articleId: 'desc' }],
    take: ITEMS,
    select: { articleId: true },
  })
  return places.map(({ articleId }) => articleId)
}
