import { tags } from '@/server/cache-tags'
import { db } from '@/server/db'
import { newestIds } from './get-newest'
import { loadCards, type ReaderCard } from './load-cards'
import { dependsOn } from './page-context'
import { pageSettings } from './page-settings'

const TOP = 5
const SIDE = 8
const IN_BLOCK = 3
const IN_CHIEF = 4

export type HomeBlock = { section: { name: string; path: string }; items: ReaderCard[] }

export type ReaderHome = {
  /** The newest live article; null on a site that has none yet. */
  lead: ReaderCard | null
  next: ReaderCard[]
  /** The block of the section that the settings name as chief, where it has articles. */
  chief: HomeBlock | null
  /** One block for each other section of the menu that has articles, in the menu's order. */
  blocks: HomeBlock[]
  newest: ReaderCard[]
}

/** The home page. */
export async function getHome(): Promise<ReaderHome> {
  dependsOn(tags.home, tags.frame)
  const { chiefSectionId } = await pageSettings()
  const [newest, sections] = await Promise.all([newestIds(TOP + SIDE), homeSections(chiefSectionId)])
  const inSections = await newestInSections(sections.map(({ id }) => id))
  const cards = await loadCards([...new Set([...newest, ...[...inSections.values()].flat()])])
  const byId = new Map(cards.map((card) => [card.id, card]))
  const pick = (ids: string[]) => ids.flatMap((id) => byId.get(id) ?? [])

  const top = pick(newest.slice(0, TOP))
  const blocks = sections.flatMap((section) => {
    const count = section.id === chiefSectionId ? IN_CHIEF : IN_BLOCK
    const items = blockItems(pick(inSections.get(section.id) ?? []), top, count)
    if (items.length === 0) return []
    dependsOn(tags.section(section.id))
    return [{ id: section.id, section: { name: section.name, path: `/${section.slug}` }, items }]
  })
  return {
    lead: top[0] ?? null,
    next: top.slice(1),
    chief: blocks.find(({ id }) => id === chiefSectionId) ?? null,
    blocks: blocks.filter(({ id }) => id !== chiefSectionId),
    newest: pick(newest.slice(TOP)),
  }
}

// What stands at the top comes again only where the block would have holes; the lead itself only where it would be empty.
function blockItems(items: ReaderCard[], [lead, ...next]: ReaderCard[], count: number): ReaderCard[] {
  const others = items.filter(({ id }) => id !== lead?.id)
  const isAbove = ({ id }: ReaderCard) => next.some((story) => story.id === id)
  const fresh = others.filter((item) => !isAbove(item))
  const filled = [...fresh, ...others.filter(isAbove)].slice(0, count)
  return filled.length > 0 ? filled : items.slice(0, 1)
}

type HomeSection = { id: string; name: string; slug: string }

async function homeSections(chiefId: string | null): Promise<HomeSection[]> {
  const select = { id: true, name: true, slug: true }
  const [chief, entries] = await Promise.all([
    chiefId ? db.section.findFirst({ where: { id: chiefId, archivedAt: null }, select }) : null,
    db.menuEntry.findMany({
      where: { section: { archivedAt: null } },
      orderBy: [{ position: 'asc' }, { id: 'asc' }],
      select: { section: { select } },
    }),
  ])
  const sections = [chief, ...entries.map(({ section }) => section)].filter((section) => section !== null)
  return [...new Map(sections.map((section) => [section.id, section])).values()]
}

async function newestInSections(ids: string[]): Promise<Map<string, string[]>> {
  const rows = await db.$queryRaw<{ sectionId: string; articleId: string }[]>`
    select s.id as "sectionId", p.article_id as "articleId"
    from unnest(${ids}::uuid[]) as s(id)
    cross join lateral (
      select article_id, published_at from live_placement
      where section_id = s.id
      order by published_at desc, article_id desc
      limit ${TOP + IN_CHIEF}
    ) p
    order by p.published_at desc, p.article_id desc`
  const bySection = new Map<string, string[]>(ids.map((id) => [id, []]))
  for (const { sectionId, articleId } of rows) bySection.get(sectionId)?.push(articleId)
  return bySection
}
