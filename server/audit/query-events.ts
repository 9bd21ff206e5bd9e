import type { PersonActor } from '@/domain/article/actor'
import { SYSTEM, type AuditFilters } from '@/domain/audit/filters'
import { auditScope, type AuditScope } from '@/domain/audit/scope'
import { parseOfficeTime } from '@/domain/language/dates'
import { REFUSED_ONLY } from '@/domain/words/audit-events'
import { Prisma } from '@/generated/prisma/client'
import { db } from '@/server/db'
import { visibleWhere } from '@/server/newsroom/visible'
import { getSiteSettings } from '@/server/site-settings'
import { articleOf, type EventRow } from './event-row'

/** Rows, newest first. `next` is the number to go on before; null when there are no more. */
export type EventPage = { rows: EventRow[]; next: bigint | null }

type Question = { filters: AuditFilters; articleId: string | null; before: bigint | null; take: number }

// What belongs to an article, and so may be shown to those who see the article.
const ARTICLE_SUBJECTS = ['article', 'comment', 'preview_link', 'file', 'picture', 'approval', 'correction']
// Where nothing of what comes may be seen, the page is left half empty rather than the whole trail read at once.
const MOST_ROUNDS = 20

/**
 * The rows that fit and that this person may see, newest first, paged by number. `filters.article` must have been
 * resolved to `articleId`, the id of an article; null when there is no such filter.
 */
export async function queryEvents(actor: PersonActor, question: Question): Promise<EventPage> {
  const conditions = await conditionsOf(question.filters)
  if (conditions === null) return { rows: [], next: null }
  const scope = auditScope(actor)
  const rows: EventRow[] = []
  let before = question.before
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const found = await readRows(actor, scope, conditions, { ...question, before })
    const seen = await whatMayBeSeen(actor, scope, found)
    for (const row of seen) {
      if (rows.length === question.take) return { rows, next: rows.at(-1)?.seq ?? null }
      rows.push(row)
    }
    if (found.length <= question.take) return { rows, next: null }
    before = found.at(-1)?.seq ?? null
  }
  return { rows, next: before }
}

/** The conditions of the filters; null when nothing can fit. */
async function conditionsOf(filters: AuditFilters): Promise<Prisma.Sql[] | null> {
  const times = await timeConditions(filters)
  if (times === null) return null
  const { who, action, sectionId, address } = filters
  const denied = filters.denied || (action !== undefined && REFUSED_ONLY.has(action))
  const conditions = [...times]
  if (who === SYSTEM) conditions.push(Prisma.sql`e.actor_id is null and jsonb_exists(e.detail, 'system')`)
  else if (who) conditions.push(Prisma.sql`e.actor_id = ${who}::uuid`)
  if (denied) conditions.push(Prisma.sql`e.action = 'denied'`)
  if (action) conditions.push(denied ? Prisma.sql`e.detail ->> 'attempted' = ${action}` : Prisma.sql`e.action = ${action}`)
  if (sectionId) conditions.push(Prisma.sql`e.section_id = ${sectionId}::uuid`)
  if (address) conditions.push(Prisma.sql`e.address = ${address}`)
  return conditions
}

const HOUR_MS = 3600_000
const DAY_MS = 24 * HOUR_MS

// Numbers grow with time, so days are also bounds of numbers, by which the other indexes are read. A clock that was set
// back within the hour does no harm.
async function timeConditions({ from, to }: AuditFilters): Promise<Prisma.Sql[] | null> {
  if (!from && !to) return []
  const { timeZone: zone } = await getSiteSettings()
  const conditions: Prisma.Sql[] = []
  if (from) {
    const start = parseOfficeTime(`${from}T00:00`, zone)
    const first = await db.event.findFirst({ where: { at: { gte: new Date(start.getTime() - HOUR_MS) } }, orderBy: { at: 'asc' }, select: { seq: true } })
    if (!first) return null
    conditions.push(Prisma.sql`e.at >= ${start} and e.seq >= ${first.seq}`)
  }
  if (to) {
    const end = new Date(parseOfficeTime(`${to}T00:00`, zone).getTime() + DAY_MS)
    const last = await db.event.findFirst({ where: { at: { lt: new Date(end.getTime() + HOUR_MS) } }, orderBy: { at: 'desc' }, select: { seq: true } })
    if (!last) return null
    conditions.push(Prisma.sql`e.at < ${end} and e.seq <= ${last.seq}`)
  }
  return conditions
}

async function readRows(actor: PersonActor, scope: AuditScope, filters: Prisma.Sql[], { articleId, before, take, filters: { address } }: Question): Promise<EventRow[]> {
  const where = [...filters, ...(before === null ? [] : [Prisma.sql`e.seq < ${before}`])]
  const own = Prisma.sql`e.actor_id = ${actor.id}::uuid`
  const limit = take + 1
  if (articleId) return select([...where, numbersOfArticle(articleId), ...(scope.kind === 'all' ? [] : [Prisma.sql`(${own} or e.action <> 'denied')`])], limit)
  if (scope.kind === 'all') return select(where, limit)
  // Network addresses of others are not for them, nor to be found out by asking.
  if (scope.kind === 'own' || address) return select([...where, own], limit)
  const ofArticles = Prisma.sql`e.action <> 'denied' and e.subject in (${Prisma.join(ARTICLE_SUBJECTS)})`
  if (scope.sections === 'all') return select([...where, Prisma.sql`(${own} or (${ofArticles}))`], limit)
  return selectOfSections(where, own, ofArticles, scope.sections, limit)
}

function select(where: Prisma.Sql[], limit: number): Promise<EventRow[]> {
  return db.$queryRaw<EventRow[]>`select ${columns} from event e where ${all(where)} order by e.seq desc limit ${limit}`
}

// One walk down an index for each section and one for the person's own, instead of a walk through everything.
function selectOfSections(where: Prisma.Sql[], own: Prisma.Sql, ofArticles: Prisma.Sql, sections: string[], limit: number): Promise<EventRow[]> {
  return db.$queryRaw<EventRow[]>`
    select ${columns} from event e where e.seq in (
      select seq from (
        (select e.seq from event e where ${all([...where, own])} order by e.seq desc limit ${limit})
        union
        (select mine.seq from unnest(${sections}::uuid[]) as section(id) cross join lateral (
           select e.seq from event e where ${all([...where, Prisma.sql`e.section_id = section.id`, ofArticles])}
           order by e.seq desc limit ${limit}) as mine)
      ) as found order by seq desc limit ${limit})
    order by e.seq desc`
}

// An array, so that the few rows of an article are looked up by number instead of the trail being walked for them.
function numbersOfArticle(id: string): Prisma.Sql {
  return Prisma.sql`e.seq = any(array(
    select seq from event where subject = 'article' and subject_id = ${id}
    union all select seq from event where detail ->> 'articleId' = ${id}))`
}

function all(conditions: Prisma.Sql[]): Prisma.Sql {
  return conditions.length > 0 ? Prisma.join(conditions, ' and ') : Prisma.sql`true`
}

const columns = Prisma.sql`
  e.seq, e.at, e.action, e.actor_id as "actorId", e.subject, e.subject_id as "subjectId", e.revision_id as "revisionId",
  e.section_id as "sectionId", e.address, e.detail, e.prev_hash as "prevHash", e.hash`

async function whatMayBeSeen(actor: PersonActor, scope: AuditScope, rows: EventRow[]): Promise<EventRow[]> {
  if (scope.kind !== 'sections') return rows.filter((row) => scope.kind === 'all' || row.actorId === actor.id)
  const ids = [...new Set(rows.flatMap((row) => (row.actorId === actor.id ? [] : (articleOf(row) ?? []))))]
  const visible = await visibleIds(actor, ids)
  return rows.filter((row) => row.actorId === actor.id || visible.has(articleOf(row) ?? ''))
}

async function visibleIds(actor: PersonActor, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const found = await db.article.findMany({ where: { AND: [{ id: { in: ids } }, visibleWhere(actor)] }, select: { id: true } })
  return new Set(found.map(({ id }) => id))
}
