import type { DeskOrder } from '@/domain/desk/query'
import { Prisma } from '@/generated/prisma/client'
import type { DeskRow } from './desk-article'

/** A place in a list: the way in which its article was found (see `searchTiers`), the time it is sorted by, and its id. */
export type Cursor = { tier: number; at: Date; id: string }

/** In which order a list is read, and whether upwards. */
export type Walk = { order: DeskOrder; back: boolean }

const CURSOR = /^(\d)_(\d{1,15})_([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/

/** Reads `cursorOf` back; null for anything else: it stands in an address that people may mangle. */
export function readCursor(text: string | null | undefined): Cursor | null {
  const [, tier, time, id] = CURSOR.exec(text ?? '') ?? []
  return tier && time && id ? { tier: Number(tier), at: new Date(Number(time)), id } : null
}

/** The place of an article as it stands in an address. */
export function cursorOf(row: DeskRow & { tier?: number }, order: DeskOrder): string {
  const at = { waiting: row.stateAt, hour: row.scheduledAt, changed: row.changedAt }[order] ?? row.stateAt
  return `${row.tier ?? 0}_${at.getTime()}_${row.id}`
}

const COLUMNS: Record<DeskOrder, Prisma.Sql> = {
  waiting: Prisma.sql`a.state_at`,
  hour: Prisma.sql`a.scheduled_at`,
  changed: Prisma.sql`a.changed_at`,
}

/** The order of a walk on `article a`, and the condition that an article lies beyond the place where it begins. */
export function walkFrom({ order, back }: Walk, cursor: Cursor | null): { orderBy: Prisma.Sql; beyond: Prisma.Sql } {
  const column = COLUMNS[order]
  const falling = (order === 'changed') !== back
  return {
    orderBy: falling ? Prisma.sql`order by ${column} desc, a.id desc` : Prisma.sql`order by ${column}, a.id`,
    beyond: cursor ? beyondSql(column, falling, cursor) : Prisma.sql`true`,
  }
}

// As a comparison of rows it is one range of an index, however deep the page.
function beyondSql(column: Prisma.Sql, falling: boolean, { at, id }: Cursor): Prisma.Sql {
  const place = Prisma.sql`(${at}::timestamptz, ${id}::uuid)`
  return falling ? Prisma.sql`(${column}, a.id) < ${place}` : Prisma.sql`(${column}, a.id) > ${place}`
}
