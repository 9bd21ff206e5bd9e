import type { PersonActor } from '@/domain/article/actor'
import { DESK_VIEWS, isFiltered, type DeskFilter, type DeskView } from '@/domain/desk/query'
import { Prisma } from '@/generated/prisma/client'
import { db } from '@/server/db'
import { isSearch } from '@/server/search-drafts/marks'
import { filterSql } from './desk-filter'
import { getDeskRules } from './desk-rules'
import { viewSql } from './desk-views'

// Nobody reads a longer figure, and counting on costs what the whole desk must not.
const MOST = 1000

/** The lists that hold the whole archive are not counted for the rail, nor is what it does not show: nobody acts on such a figure. */
const UNCOUNTED = ['sections', 'all', 'live', 'draft'] as const satisfies readonly DeskView[]
const WHOLE: readonly DeskView[] = ['sections', 'all', 'live']
export type CountedView = Exclude<DeskView, (typeof UNCOUNTED)[number]>
const COUNTED = DESK_VIEWS.filter((view): view is CountedView => !(UNCOUNTED as readonly DeskView[]).includes(view))

/** How many articles each counted view of the desk holds for this person; 1000 stands for that many or more. */
export async function countDesk(actor: PersonActor): Promise<Record<CountedView, number>> {
  const rules = await getDeskRules()
  const counts = COUNTED.map((view) => Prisma.sql`(select count(*)::int from (select 1 from article a where ${viewSql(actor, view, rules)} limit ${MOST}) counted)`)
  const [row] = await db.$queryRaw<[{ counts: number[] }]>`select array[${Prisma.join(counts)}] as counts`
  return Object.fromEntries(COUNTED.map((view, i) => [view, row.counts[i] ?? 0])) as Record<CountedView, number>
}

/** How many articles a list holds as it is narrowed, up to 1000. What the search finds is not counted: null. */
export async function countView(actor: PersonActor, view: DeskView, filter: DeskFilter): Promise<number | null> {
  if (isSearch(filter) || (!isFiltered({ view, ...filter }) && WHOLE.includes(view))) return null
  const rules = await getDeskRules()
  const [row] = await db.$queryRaw<[{ n: number }]>`
    select count(*)::int as n
    from (select 1 from article a where ${viewSql(actor, view, rules)} and ${filterSql(filter, rules)} limit ${MOST}) counted`
  return row.n
}
