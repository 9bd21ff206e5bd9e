import { parseOfficeTime } from '@/domain/language/dates'
import type { DeskFilter } from '@/domain/desk/query'
import { Prisma } from '@/generated/prisma/client'
import { lateSql, type DeskRules } from './desk-views'

const DAY_MS = 24 * 3600_000

/** The condition of a filter on `article a`, what only the search knows left out. */
export function filterSql({ sectionId, writerId, holderId, from, to, late }: DeskFilter, rules: DeskRules & { zone: string }): Prisma.Sql {
  const conditions = [
    sectionId && Prisma.sql`a.section_id = ${sectionId}::uuid`,
    writerId && Prisma.sql`a.writer_id = ${writerId}::uuid`,
    holderId && Prisma.sql`a.holder_id = ${holderId}::uuid`,
    from && Prisma.sql`a.changed_at >= ${dayStart(from, rules.zone)}::timestamptz`,
    to && Prisma.sql`a.changed_at < ${dayStart(nextDay(to), rules.zone)}::timestamptz`,
    late && lateSql(rules.late),
  ].filter((condition): condition is Prisma.Sql => Boolean(condition))
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' and ')
}

/** The instant at which a day of the office's calendar begins. */
export function dayStart(day: string, zone: string): Date {
  return parseOfficeTime(`${day}T00:00`, zone)
}

/** The day after, `YYYY-MM-DD`. */
export function nextDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10)
}
