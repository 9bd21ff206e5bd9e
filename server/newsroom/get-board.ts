import type { PersonActor } from '@/domain/article/actor'
import { deskOrder } from '@/domain/desk/query'
import { WORKS, type Work } from '@/domain/article/workflow'
import { db } from '@/server/db'
import { databaseNow } from '@/server/now'
import { deskArticle, deskColumns, deskNames, type DeskArticle, type DeskRow } from './desk-article'
import { walkFrom } from './desk-cursor'
import { getDeskRules } from './desk-rules'
import { viewSql } from './desk-views'

export type BoardColumn = { work: Work; count: number; items: DeskArticle[] }

const SHOWN = 20
const MOST = 1000

/**
 * The desk by state, within what the person may see: of each the longest waiting first (drafts by their last change, what
 * is scheduled by its hour), at most twenty, and how many there are, up to 1000.
 */
export async function getBoard(actor: PersonActor): Promise<BoardColumn[]> {
  const rules = await getDeskRules()
  const now = await databaseNow(db)
  return Promise.all(
    WORKS.map(async (work) => {
      const condition = viewSql(actor, work, rules)
      const { orderBy } = walkFrom({ order: deskOrder({ view: work }), back: false }, null)
      const [rows, [counted]] = await Promise.all([
        db.$queryRaw<DeskRow[]>`
          select ${deskColumns} from (select a.* from article a where ${condition} ${orderBy} limit ${SHOWN}) a ${deskNames} ${orderBy}`,
        db.$queryRaw<[{ n: number }]>`select count(*)::int as n from (select 1 from article a where ${condition} limit ${MOST}) counted`,
      ])
      return { work, count: counted.n, items: rows.map((row) => deskArticle(row, rules.late, now)) }
    }),
  )
}
