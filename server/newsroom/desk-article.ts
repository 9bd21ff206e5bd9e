import { lateAfter, latenessOf, type LateAfter, type Lateness } from '@/domain/article/lateness'
import type { Publicity, Work } from '@/domain/article/workflow'
import { stateLabel, stateTone, type Tone } from '@/domain/words/article'
import { overdueAlarm } from '@/domain/words/clock'
import { Prisma } from '@/generated/prisma/client'

/** One line of the desk. Never carries a body. */
export type DeskArticle = {
  id: string
  version: number
  title: string
  work: Work | null
  public: Publicity
  label: string
  tone: Tone
  returned: boolean
  sectionName: string
  writerName: string | null
  holderName: string | null
  changedAt: Date
  stateAt: Date
  scheduledAt: Date | null
  withdrawAt: Date | null
  publishedAt: Date | null
  dueAt: Date | null
  late: Lateness | null
  /** A schedule that could not be kept, and why; or one that should have been by now. */
  alarm: string | null
}

/** A row of `deskColumns`. */
export type DeskRow = Omit<DeskArticle, 'label' | 'tone' | 'returned' | 'late' | 'holderName'> & {
  holderName: string | null
  everSubmitted: boolean
  binned: boolean
  archived: boolean
  returnReason: string | null
}

/** The columns of a line, and the tables they come from. */
export const deskColumns = Prisma.sql`a.id, a.version, a.title, a.work::text as work, a.public::text as public,
  a.ever_submitted as "everSubmitted", a.binned_at is not null as binned, a.archived_at is not null as archived,
  a.return_reason as "returnReason", coalesce(s.name, '') as "sectionName", w.name as "writerName", h.name as "holderName",
  a.changed_at as "changedAt", a.state_at as "stateAt", a.scheduled_at as "scheduledAt", a.withdraw_at as "withdrawAt", a.published_at as "publishedAt",
  a.due_at as "dueAt", a.schedule_alarm as alarm`
export const deskNames = Prisma.sql`left join section s on s.id = a.section_id
  left join person w on w.id = a.writer_id
  left join person h on h.id = a.holder_id`

/** A line as screens show it. */
export function deskArticle(row: DeskRow, late: LateAfter = lateAfter({}), now = new Date()): DeskArticle {
  const { everSubmitted, binned, archived, returnReason, ...line } = row
  const standing = { work: row.work, public: row.public, everSubmitted, binned, archived }
  const returned = returnReason !== null
  return {
    ...line,
    label: stateLabel({ ...standing, returned }),
    tone: stateTone(standing),
    returned,
    holderName: row.work === 'editing' || row.work === 'pending' ? row.holderName : null,
    alarm: row.alarm ?? overdueAlarm(row, now),
    late: binned || archived ? null : latenessOf(row, late, now),
  }
}
