import { shortDateTime } from '@/domain/language/dates'
import { columnWords as columns, auditWords as words } from '@/domain/words/audit'
import type { AuditLine } from './audit-line'

/** The columns of an exported file, in order, with what stands in them and how wide they are (characters). */
const COLUMNS: ReadonlyArray<{ title: string; width: number; cell(line: AuditLine, zone: string): string }> = [
  { title: columns.seq, width: 9, cell: ({ seq }) => seq },
  { title: columns.at, width: 19, cell: ({ at }, zone) => `${shortDateTime(at, zone)}:${String(at.getUTCSeconds()).padStart(2, '0')}` },
  { title: columns.who, width: 24, cell: ({ who }) => who },
  { title: columns.what, width: 32, cell: ({ what }) => what },
  { title: columns.result, width: 12, cell: ({ denied }) => (denied ? words.denied : columns.done) },
  { title: columns.subjectKind, width: 16, cell: ({ subjectKind }) => subjectKind },
  { title: columns.subject, width: 48, cell: ({ subject }) => subject },
  { title: columns.section, width: 28, cell: ({ section }) => section },
  { title: columns.revision, width: 10, cell: ({ revision }) => (revision === null ? '' : String(revision)) },
  { title: columns.detail, width: 60, cell: ({ lines }) => lines.map(({ label, text }) => `${label}: ${text}`).join('; ') },
  { title: columns.address, width: 18, cell: ({ address }) => address },
  { title: columns.hash, width: 68, cell: ({ hash }) => hash },
]

export const columnTitles: readonly string[] = COLUMNS.map(({ title }) => title)
export const columnWidths: readonly number[] = COLUMNS.map(({ width }) => width)

/** A line of the trail as an exported file has it. */
export function cellsOf(line: AuditLine, zone: string): string[] {
  return COLUMNS.map(({ cell }) => cell(line, zone))
}
