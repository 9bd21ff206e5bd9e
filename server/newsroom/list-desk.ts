import type { PersonActor } from '@/domain/article/actor'
import { stateLabel, stateTone, type Tone } from '@/domain/words/article'
import type { Prisma } from '@/generated/prisma/client'
import { db } from '@/server/db'
import { getSiteSettings } from '@/server/site-settings'
import { viewWhere, type DeskView } from './desk-views'

/** One line of the desk. Never carries a body. */
export type DeskArticle = {
  id: string
  title: string
  label: string
  tone: Tone
  returned: boolean
  sectionName: string
  writerName: string | null
  holderName: string | null
  changedAt: Date
  stateAt: Date
  scheduledAt: Date | null
  /** A schedule that could not be kept, and why. */
  alarm: string | null
}

const PAGE = 30
const deskSelect = {
  id: true, title: true, work: true, public: true, everSubmitted: true, binnedAt: true, archivedAt: true,
  returnReason: true, sectionId: true, changedAt: true, stateAt: true, scheduledAt: true, scheduleAlarm: true,
  writer: { select: { name: true } },
  holder: { select: { name: true } },
} satisfies Prisma.ArticleSelect

/**
 * A page of a view, newest change first; what waits comes with the longest waiting first.
 * `before` is the `next` of the page above.
 */
export async function listDesk(
  actor: PersonActor,
  { view, before }: { view: DeskView; before?: string },
): Promise<{ items: DeskArticle[]; next: string | null }> {
  const house = await getSiteSettings()
  const oldestFirst = view === 'waiting'
  const [rows, sections] = await Promise.all([
    db.article.findMany({
      where: { AND: [viewWhere(actor, view, house), after(before, oldestFirst)] },
      orderBy: oldestFirst ? [{ stateAt: 'asc' }, { id: 'asc' }] : [{ changedAt: 'desc' }, { id: 'desc' }],
      take: PAGE + 1,
      select: deskSelect,
    }),
    db.section.findMany({ select: { id: true, name: true } }),
  ])
  const names = new Map(sections.map((section) => [section.id, section.name]))
  const items = rows.slice(0, PAGE)
  const last = items.at(-1)
  return {
    items: items.map((row) => deskArticle(row, names)),
    next: rows.length > PAGE && last ? `${(oldestFirst ? last.stateAt : last.changedAt).getTime()}_${last.id}` : null,
  }
}

function deskArticle(row: Prisma.ArticleGetPayload<{ select: typeof deskSelect }>, names: Map<string, string>): DeskArticle {
  const standing = { ...row, binned: row.binnedAt !== null, archived: row.archivedAt !== null }
  const returned = row.returnReason !== null
  return {
    id: row.id,
    title: row.title,
    label: stateLabel({ ...standing, returned }),
    tone: stateTone(standing),
    returned,
    sectionName: (row.sectionId && names.get(row.sectionId)) || '',
    writerName: row.writer?.name ?? null,
    holderName: row.work === 'editing' || row.work === 'pending' ? (row.holder?.name ?? null) : null,
    changedAt: row.changedAt,
    stateAt: row.stateAt,
    scheduledAt: row.scheduledAt,
    alarm: row.scheduleAlarm,
  }
}

const CURSOR = /^(\d{1,16})_([0-9a-f-]{36})$/

// A cursor that is none shows the first page: it is an address people may mangle.
function after(cursor: string | undefined, oldestFirst: boolean): Prisma.ArticleWhereInput {
  const [, time, id] = CURSOR.exec(cursor ?? '') ?? []
  if (!time || !id) return {}
  const at = new Date(Number(time))
  return oldestFirst
    ? { OR: [{ stateAt: { gt: at } }, { stateAt: at, id: { gt: id } }] }
    : { OR: [{ changedAt: { lt: at } }, { changedAt: at, id: { lt: id } }] }
}
