import { approvingSections, hasRole, isAdmin, sectionsOf, type PersonActor } from '@/domain/article/actor'
import { REPORT_STEPS, type Period, type Report, type ReportRow, type StepTime } from '@/domain/desk/report'
import { Prisma } from '@/generated/prisma/client'
import { db } from '@/server/db'
import { NotFound } from '@/server/errors'
import { dayStart, nextDay } from './desk-filter'
import { getDeskRules } from './desk-rules'

/** Whether a person reads reports: who edits or approves, of their sections; the administrator, of all (figures alone). */
export function mayReadReports(actor: PersonActor): boolean {
  return isAdmin(actor) || hasRole(actor, 'editor') || hasRole(actor, 'approver')
}

/** Whether the report that a person reads is one on every section. */
export function reportsOnAll(actor: PersonActor): boolean {
  return isAdmin(actor) || [sectionsOf(actor, 'editor'), approvingSections(actor)].includes('all')
}

/**
 * What appeared for the first time in a period, and how the work on it went, within the sections that the person answers
 * for. Names are those that were printed. Throws NotFound for who reads no reports.
 */
export async function getReport(actor: PersonActor, period: Period): Promise<Report> {
  if (!mayReadReports(actor)) throw new NotFound()
  const { zone } = await getDeskRules()
  const from = dayStart(period.from, zone)
  const to = dayStart(nextDay(period.to), zone)
  const here = inReportSql(actor)
  // Not by what readers see now: an article that was withdrawn later was published all the same.
  const published = Prisma.sql`select a.id, a.section_id, a.live_section_id, a.public, a.published_at, a.created_at, a.import_key, a.published_revision_id
    from article a where a.published_at >= ${from} and a.published_at < ${to} and ${here}`
  const [totals, bySection, byWriter, byOffice, byGenre, byDay, steps, wholeWay, returns] = await Promise.all([
    db.$queryRaw<[{ published: number; withdrawn: number }]>`
      select count(*)::int as published, count(*) filter (where public = 'withdrawn')::int as withdrawn from (${published}) p`,
    db.$queryRaw<ReportRow[]>`
      select coalesce(s.name, '') as name, '' as also, count(*)::int as count from (${published}) p
      left join section s on s.id = coalesce(p.live_section_id, p.section_id) group by s.name order by 3 desc, 1`,
    db.$queryRaw<ReportRow[]>`
      select c.name, c.office as also, count(distinct p.id)::int as count from (${published}) p
      join revision_credit c on c.revision_id = p.published_revision_id and c.role = 'writer' group by c.name, c.office order by 3 desc, 1`,
    db.$queryRaw<ReportRow[]>`
      select c.office as name, '' as also, count(distinct p.id)::int as count from (${published}) p
      join revision_credit c on c.revision_id = p.published_revision_id where c.office <> '' group by c.office order by 3 desc, 1`,
    db.$queryRaw<ReportRow[]>`
      select coalesce(r.genre, '') as name, '' as also, count(*)::int as count from (${published}) p
      join revision r on r.id = p.published_revision_id group by r.genre order by 3 desc, 1`,
    db.$queryRaw<Report['byDay']>`
      select to_char(p.published_at at time zone ${zone}, 'YYYY-MM-DD') as day, count(*)::int as count from (${published}) p group by 1 order by 1`,
    stepTimes(published),
    db.$queryRaw<[Report['wholeWay']]>`
      select count(*)::int as articles, coalesce(avg(hours), 0)::float8 as "meanHours",
             coalesce(percentile_cont(0.5) within group (order by hours), 0)::float8 as "medianHours"
      from (select extract(epoch from p.published_at - p.created_at) / 3600 as hours from (${published}) p where p.import_key is null and p.published_at >= p.created_at) way`,
    returnsIn(here, from, to),
  ])
  return { ...totals[0], bySection, byWriter, byOffice, byGenre, byDay, steps, wholeWay: wholeWay[0], returns }
}

// By the section that readers find an article in, where there is one: that is also how the report counts.
const SECTION = Prisma.sql`coalesce(a.live_section_id, a.section_id)`

function inReportSql(actor: PersonActor): Prisma.Sql {
  if (reportsOnAll(actor)) return Prisma.sql`true`
  return Prisma.sql`${SECTION} = any(${[...new Set([sectionsOf(actor, 'editor'), approvingSections(actor)].flat())]}::uuid[])`
}

// A step lasts from the event that led into it to the one that led out, on the way to the first publication. What
// changes hands within a step (another editor takes over) neither begins nor ends it.
function stepTimes(published: Prisma.Sql): Promise<StepTime[]> {
  return db.$queryRaw<StepTime[]>`
    select step, count(*)::int as times, avg(hours)::float8 as "meanHours",
           percentile_cont(0.5) within group (order by hours)::float8 as "medianHours"
    from (
      select split_part(e.detail ->> 'from', '/', 1) as step,
             extract(epoch from e.at - coalesce(lag(e.at) over way, p.created_at)) / 3600 as hours,
             coalesce(bool_or(e.detail ->> 'to' like '%/live') over (way rows between unbounded preceding and 1 preceding), false) as afterwards
      from (${published}) p join event e on e.subject = 'article' and e.subject_id = p.id::text
      where p.import_key is null and e.detail ? 'from' and e.detail ->> 'from' like '%/%'
        and split_part(e.detail ->> 'from', '/', 1) <> split_part(e.detail ->> 'to', '/', 1)
      window way as (partition by e.subject_id order by e.seq)
    ) left_step
    where not afterwards and step = any(${[...REPORT_STEPS]}::text[])
    group by step order by array_position(${[...REPORT_STEPS]}::text[], step)`
}

async function returnsIn(here: Prisma.Sql, from: Date, to: Date): Promise<Report['returns']> {
  const [row] = await db.$queryRaw<[Report['returns']]>`
    select count(*) filter (where e.detail ->> 'from' like 'editing/%')::int as "toWriter",
           count(*) filter (where e.detail ->> 'from' like 'pending/%')::int as "toEditor",
           count(distinct e.subject_id)::int as articles
    from event e join article a on a.id = e.subject_id::uuid
    where e.action = 'article.returned' and e.at >= ${from} and e.at < ${to} and ${here}`
  return row
}
