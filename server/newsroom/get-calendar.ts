import type { PersonActor } from '@/domain/article/actor'
import { monthsOn, monthText, type Month } from '@/domain/desk/month'
import { officeInputValue } from '@/domain/language/dates'
import { Prisma } from '@/generated/prisma/client'
import { db } from '@/server/db'
import { dayStart } from './desk-filter'
import { getDeskRules } from './desk-rules'
import { visibleSql } from './visible'

export const CALENDAR_KINDS = ['published', 'scheduled', 'withdraw', 'withdrawn', 'due'] as const
export type CalendarKind = (typeof CALENDAR_KINDS)[number]
/** An entry of the calendar; `day` on the office's calendar. */
export type CalendarEntry = { id: string; title: string; kind: CalendarKind; at: Date; day: string; sectionName: string }

// A newspaper's month is far below; a month of an import is not worth more.
const MOST = 2000

/**
 * What is scheduled to appear or to go, what appeared and what went, and what is due in a month of the office's calendar, by time,
 * within what the person may see.
 */
export async function getCalendar(actor: PersonActor, month: Month): Promise<{ entries: CalendarEntry[]; zone: string }> {
  const { zone } = await getDeskRules()
  const from = dayStart(`${monthText(month)}-01`, zone)
  const to = dayStart(`${monthText(monthsOn(month, 1))}-01`, zone)
  const seen = Prisma.sql`(${visibleSql(actor)}) and a.binned_at is null`
  const rows = await db.$queryRaw<Array<Omit<CalendarEntry, 'day'>>>`
    select e.*, coalesce(s.name, '') as "sectionName" from (
      (select a.id, a.title, 'published' as kind, a.published_at as at, coalesce(a.live_section_id, a.section_id) as section_id
       from article a where ${seen} and a.public <> 'unpublished' and a.published_at >= ${from} and a.published_at < ${to}
       order by a.published_at limit ${MOST})
      union all
      (select a.id, a.title, 'scheduled', a.scheduled_at, a.section_id
       from article a where ${seen} and a.work = 'scheduled' and a.scheduled_at >= ${from} and a.scheduled_at < ${to} limit ${MOST})
      union all
      (select a.id, a.title, 'withdraw', a.withdraw_at, coalesce(a.live_section_id, a.section_id)
       from article a where ${seen} and a.withdraw_at >= ${from} and a.withdraw_at < ${to} limit ${MOST})
      union all
      (select a.id, a.title, 'withdrawn', a.withdrawn_at, coalesce(a.live_section_id, a.section_id)
       from article a where ${seen} and a.public = 'withdrawn' and a.withdrawn_at >= ${from} and a.withdrawn_at < ${to} limit ${MOST})
      union all
      (select a.id, a.title, 'due', a.due_at, a.section_id
       from article a where ${seen} and a.work is not null and a.archived_at is null and a.due_at >= ${from} and a.due_at < ${to} limit ${MOST})
    ) e left join section s on s.id = e.section_id
    order by e.at, e.id`
  return { entries: rows.map((row) => ({ ...row, day: officeInputValue(row.at, zone).slice(0, 10) })), zone }
}
