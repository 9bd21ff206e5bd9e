import { db } from '@/server/db'
import { pageSettings } from './page-settings'
import { readerTime, type ReaderTime } from './reader-time'

/** A live article as lists show it. */
export type ReaderCard = {
  id: string
  path: string
  title: string
  lead: string
  section: { name: string; path: string }
  published: ReaderTime
  picture: CardPicture | null
}

/** The first picture of the article's text; `alt` is empty for a decorative one. */
export type CardPicture = { id: string; alt: string; width: number; height: number }

type Row = {
  id: string
  title: string
  lead: string
  slug: string
  sectionSlug: string
  sectionName: string
  publishedAt: Date
  pictureId: string | null
  alt: string | null
  width: number | null
  height: number | null
}

/**
 * The cards of these articles, in the order of the ids; those that are not live fall out. Only what stands in the
 * published revision is read, and of its body only the attributes of the first picture.
 */
export async function loadCards(ids: string[]): Promise<ReaderCard[]> {
  if (ids.length === 0) return []
  const [{ timeZone }, rows] = await Promise.all([pageSettings(), selectRows(ids)])
  const byId = new Map(rows.map((row) => [row.id, toCard(row, timeZone)]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

function selectRows(ids: string[]): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    select a.id, r.title, r.lead, a.live_slug as slug, s.slug as "sectionSlug", s.name as "sectionName",
           a.published_at as "publishedAt", p.id as "pictureId", p.width, p.height,
           case when first.attrs ->> 'decorative' = 'true' then '' else first.attrs ->> 'alt' end as alt
    from article a
    join revision r on r.id = a.published_revision_id
    join section s on s.id = a.live_section_id
    left join lateral (
      select jsonb_path_query_first(r.body, '$.content[*] ? (@.type == "figure").attrs') as attrs
    ) first on true
    left join picture p on p.id = first.attrs ->> 'pictureId'
    where a.id = any(${ids}::uuid[]) and a.public = 'live'`
}

function toCard(row: Row, zone: string): ReaderCard {
  const { id, title, lead, pictureId, alt, width, height } = row
  return {
    id,
    title,
    lead,
    path: `/${row.sectionSlug}/${row.slug}`,
    section: { name: row.sectionName, path: `/${row.sectionSlug}` },
    published: readerTime(row.publishedAt, zone),
    picture: pictureId && width && height ? { id: pictureId, alt: alt ?? '', width, height } : null,
  }
}
