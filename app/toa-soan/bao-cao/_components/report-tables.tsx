import type { Report, ReportRow } from '@/domain/desk/report'
import { genreName, reportStepWords, reportWords as words } from '@/domain/words/report'
import { ReportTable } from './report-table'

/** The report's figures by section, genre, writer and office, the time of each step, what was returned. */
export function ReportTables({ report }: { report: Report }) {
  return (
    <div className="mt-6 grid grid-cols-1 items-start gap-6 lg:grid-cols-2">
      <Names title={words.bySection} rows={report.bySection.map((row) => ({ ...row, name: row.name || words.noSection }))} />
      <Names title={words.byGenre} rows={report.byGenre.map((row) => ({ ...row, name: genreName(row.name) }))} />
      <Names title={words.byWriter} hint={words.byWriterHint} rows={report.byWriter} />
      <Names title={words.byOffice} rows={report.byOffice} />
      <ReportTable
        title={words.steps}
        hint={words.stepsHint}
        head={[words.step, words.times, words.mean, words.median]}
        rows={report.steps.map(({ step, times, meanHours, medianHours }) => [
          reportStepWords[step], String(times), words.plainHours(meanHours), words.plainHours(medianHours),
        ])}
      />
      <ReportTable
        title={words.returnsTitle}
        head={[words.figure, words.value]}
        rows={[
          [words.toWriter, String(report.returns.toWriter)],
          [words.toEditor, String(report.returns.toEditor)],
          [words.returnedArticles, String(report.returns.articles)],
        ]}
      />
    </div>
  )
}

function Names({ title, hint, rows }: { title: string; hint?: string; rows: ReportRow[] }) {
  const offices = rows.some(({ also }) => also !== '')
  return (
    <ReportTable
      title={title}
      hint={hint}
      head={[words.name, ...(offices ? [words.office] : []), words.count]}
      rows={rows.map(({ name, also, count }) => [name, ...(offices ? [also] : []), String(count)])}
    />
  )
}
