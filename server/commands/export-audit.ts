import writeExcelFile from 'write-excel-file/node'
import type { PersonActor } from '@/domain/article/actor'
import { csvLine, CSV_START } from '@/domain/audit/csv'
import type { AuditFilters } from '@/domain/audit/filters'
import { officeInputValue } from '@/domain/language/dates'
import { auditWords } from '@/domain/words/audit'
import type { AuditLine } from '@/server/audit/audit-line'
import { cellsOf, columnTitles, columnWidths } from '@/server/audit/export-cells'
import { findArticle } from '@/server/audit/list-events'
import { readAll } from '@/server/audit/read-all'
import { db, transaction } from '@/server/db'
import { Invalid, NotFound } from '@/server/errors'
import { databaseNow } from '@/server/now'
import { record } from '@/server/record'
import { getSiteSettings } from '@/server/site-settings'

export type ExportFormat = 'csv' | 'xlsx'
export type ExportedFile = { name: string; type: string; body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer> }

/** A spreadsheet is built in memory, so it has an end; CSV has none. */
export const MOST_XLSX_ROWS = 10_000

/**
 * What a person finds in the trail, as a file. That it was taken out is an event of its own, written before anything
 * leaves. The rows are those that were there before it.
 * @throws NotFound for an article that the person does not find, Invalid('audit.too_many') for a spreadsheet too long
 */
export async function exportAudit(actor: PersonActor, { format, filters }: { format: ExportFormat; filters: AuditFilters }): Promise<ExportedFile> {
  const articleId = await findArticle(actor, filters.article)
  if (articleId === undefined) throw new NotFound()
  const { timeZone: zone } = await getSiteSettings()
  const rows = readAll(actor, { filters, articleId, zone })
  const name = `nhat-ky-${officeInputValue(await databaseNow(db), zone).slice(0, 10)}.${format}`
  if (format === 'xlsx') {
    const lines = await collect(rows)
    await recordExport(actor, { format, ...given(filters), rows: lines.length })
    return { name, type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', body: await spreadsheet(lines, zone) }
  }
  // Asked for before the event is written, so that the file does not begin with itself.
  const first = await rows.next()
  await recordExport(actor, { format, ...given(filters) })
  return { name, type: 'text/csv; charset=utf-8', body: csvStream(first, rows, zone) }
}

function given(filters: AuditFilters): { filters?: AuditFilters } {
  return Object.keys(filters).length > 0 ? { filters } : {}
}

async function recordExport(actor: PersonActor, detail: Record<string, unknown>): Promise<void> {
  await transaction((tx) => record(tx, { action: 'audit.exported', actor, subject: 'audit', detail }))
}

type Batches = AsyncGenerator<AuditLine[]>

async function collect(rows: Batches): Promise<AuditLine[]> {
  const lines: AuditLine[] = []
  for await (const batch of rows) {
    lines.push(...batch)
    if (lines.length > MOST_XLSX_ROWS) throw new Invalid('audit.too_many')
  }
  return lines
}

// Every cell is a text: nothing in it can become a formula.
async function spreadsheet(lines: AuditLine[], zone: string): Promise<Uint8Array<ArrayBuffer>> {
  const head = columnTitles.map((value) => ({ type: String, value, fontWeight: 'bold' as const }))
  const data = lines.map((line) => cellsOf(line, zone).map((value) => ({ type: String, value })))
  const columns = columnWidths.map((width) => ({ width }))
  const sheet = await writeExcelFile([head, ...data], { sheet: auditWords.title, columns, stickyRowsCount: 1 }).toBuffer()
  return new Uint8Array(sheet)
}

function csvStream(first: IteratorResult<AuditLine[], void>, rows: Batches, zone: string): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const text = (lines: AuditLine[]) => encoder.encode(lines.map((line) => csvLine(cellsOf(line, zone))).join(''))
  let step: IteratorResult<AuditLine[], void> | undefined = first
  return new ReadableStream({
    start(controller) {
      controller.enqueue(encoder.encode(CSV_START + csvLine(columnTitles)))
    },
    async pull(controller) {
      const { done, value } = step ?? (await rows.next())
      step = undefined
      if (done) controller.close()
      else controller.enqueue(text(value))
    },
    async cancel() {
      await rows.return(undefined)
    },
  })
}
