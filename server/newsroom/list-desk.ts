import type { PersonActor } from '@/domain/article/actor'
import { deskOrder, type DeskFilter, type DeskView, type Place } from '@/domain/desk/query'
import type { SearchTier } from '@/domain/language/search-tokens'
import { Prisma } from '@/generated/prisma/client'
import { db, transaction, type Db } from '@/server/db'
import { databaseNow } from '@/server/now'
import { isSearch, tiersOf } from '@/server/search-drafts/marks'
import { prepareSearch, sourceOf } from '@/server/search-drafts/sources'
import { deskArticle, deskColumns, deskNames, type DeskArticle, type DeskRow } from './desk-article'
import { cursorOf, readCursor, walkFrom, type Cursor, type Walk } from './desk-cursor'
import { filterSql } from './desk-filter'
import { getDeskRules } from './desk-rules'
import { viewSql } from './desk-views'

const PAGE = 30

type Page = Place & { view: DeskView; filter?: DeskFilter; take?: number }
export type DeskPage = { items: DeskArticle[]; next: string | null; previous: string | null }

/**
 * A page of a view in the order of `deskOrder`; found by words: the best answers first, the newest change first among
 * equals. `before` is the `next` of the page above, `back` the `previous` of the page below.
 */
export async function listDesk(actor: PersonActor, page: Page): Promise<DeskPage> {
  const { view, filter = {}, take = PAGE } = page
  const rules = await getDeskRules()
  const back = readCursor(page.back)
  const cursor = back ?? readCursor(page.before)
  const walk: Walk = { order: deskOrder({ view, q: filter.q }), back: back !== null }
  const within = Prisma.sql`${viewSql(actor, view, rules)} and ${filterSql(filter, rules)}`
  const [rows, now] = await Promise.all([
    isSearch(filter) ? find(within, tiersOf(filter), walk, cursor, take + 1) : read(db, within, walk, cursor, take + 1),
    databaseNow(db),
  ])
  // So few above: that is the first page, and it is shown whole.
  if (back && rows.length <= take) return listDesk(actor, { view, filter, take })
  const items = back ? rows.slice(0, take).reverse() : rows.slice(0, take)
  const [first, last] = [items.at(0), items.at(-1)]
  return {
    items: items.map((row) => deskArticle(row, rules.late, now)),
    next: last && (back || rows.length > take) ? cursorOf(last, walk.order) : null,
    previous: first && cursor ? cursorOf(first, walk.order) : null,
  }
}

type Found = DeskRow & { tier?: number }

// The ways of being found one after another, until the page is full: what an earlier one found does not come again.
function find(within: Prisma.Sql, tiers: SearchTier[], walk: Walk, cursor: Cursor | null, take: number): Promise<Found[]> {
  return transaction(async (tx) => {
    await prepareSearch(tx)
    const found: Found[] = []
    const step = walk.back ? -1 : 1
    for (let tier = cursor?.tier ?? 0; tier >= 0 && tier < tiers.length && found.length < take; tier += step) {
      const source = await sourceOf(tx, tiers.slice(0, tier + 1))
      if (!source) continue
      const here = Prisma.sql`${within} and ${source.condition}`
      const rows = await read(tx, here, walk, tier === cursor?.tier ? cursor : null, take - found.length, source.from)
      found.push(...rows.map((row) => ({ ...row, tier })))
    }
    return found
  })
}

function read(client: Db, condition: Prisma.Sql, walk: Walk, cursor: Cursor | null, take: number, from = Prisma.sql`article a`): Promise<DeskRow[]> {
  const { orderBy, beyond } = walkFrom(walk, cursor)
  // The names are joined to the page alone, not to all that is sorted for it.
  return client.$queryRaw<DeskRow[]>`
    select ${deskColumns} from (
      select a.* from ${from} where ${condition} and ${beyond}
      ${orderBy} limit ${take}
    ) a ${deskNames} ${orderBy}`
}
