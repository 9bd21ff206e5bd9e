import writeExcelFile from 'write-excel-file/node'
import type { PersonActor } from '@/domain/article/actor'
import { everyDay, type Period, type Report, type ReportRow } from '@/domain/desk/report'
import { genreName, reportStepWords, reportWords as words } from '@/domain/words/report'
import { transaction } from '@/server/db'
import { NotFound } from '@/server/errors'
import { getReport } from '@/server/newsroom/get-report'
import { record, recordDenial } from '@/server/record'

/**
 * The report of a period as a spreadsheet, a sheet for each table; that it was taken out is an event. Texts stay texts:
 * nothing in them can become a formula. Who reads no reports finds none (NotFound), and that
 * they asked is recorded.
 */
export async function exportReport(actor: PersonActor, period: Period): Promise<{ name: string; body: Uint8Array<ArrayBuffer> }> {
  const report = await getReport(actor, period).catch((error: unknown) => refused(actor, error))
  await transaction((tx) => record(tx, { action: 'report.exported', actor, subject: 'report', detail: { ...period, articles: report.published } }))
  const file = await writeExcelFile(sheetsOf(report, period)).toBuffer()
  return { name: words.fileName(period.from, period.to), body: new Uint8Array(file) }
}

async function refused(actor: PersonActor, error: unknown): Promise<never> {
  if (error instanceof NotFound) await recordDenial(actor, { action: 'report.exported', subject: 'report', code: error.code })
  throw error
}

type Cell = string | number

function sheetsOf(report: Report, period: Period) {
  const names = (rows: ReportRow[], none: (name: string) => string = (name) => name) => rows.map(({ name, count }): Cell[] => [none(name), count])
  return [
    sheet(words.overview, [words.figure, words.value], [
      [words.periodName, words.period(dateOf(period.from), dateOf(period.to))],
      [words.published, report.published],
      [words.withdrawn, report.withdrawn],
      ...(report.wholeWay.articles > 0 ? [[words.wholeWayMedian, rounded(report.wholeWay.medianHours)], [words.wholeWayMean, rounded(report.wholeWay.meanHours)]] : []),
      [words.toWriter, report.returns.toWriter],
      [words.toEditor, report.returns.toEditor],
      [words.returnedArticles, report.returns.articles],
    ]),
    sheet(words.bySection, [words.name, words.count], names(report.bySection, (name) => name || words.noSection)),
    sheet(words.byWriter, [words.name, words.office, words.count], report.byWriter.map(({ name, also, count }) => [name, also, count])),
    sheet(words.byOffice, [words.name, words.count], names(report.byOffice)),
    sheet(words.byGenre, [words.name, words.count], names(report.byGenre, genreName)),
    sheet(words.steps, [words.step, words.times, words.mean, words.median], report.steps.map(({ step, times, meanHours, medianHours }) => [
      reportStepWords[step], times, rounded(meanHours), rounded(medianHours),
    ])),
    sheet(words.day, [words.day, words.count], everyDay(period, report.byDay).map(({ day, count }) => [dateOf(day), count])),
  ]
}

function sheet(name: string, head: string[], rows: Cell[][]) {
  const cell = (value: Cell) => (typeof value === 'number' ? { type: Number, value } : { type: String, value })
  return {
    sheet: name,
    data: [head.map((value) => ({ type: String, value, fontWeight: 'bold' as const })), ...rows.map((row) => row.map(cell))],
    columns: head.map((_, i) => ({ width: i === 0 ? 40 : 18 })),
    stickyRowsCount: 1,
  }
}

function dateOf(day: string): string {
  return day.split('-').reverse().join('/')
}

function rounded(hours: number): number {
  return Math.round(hours * 10) / 10
}
