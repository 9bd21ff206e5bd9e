import { reportWords as words } from '@/domain/words/report'

type Props = {
  title: string
  hint?: string
  head: string[]
  rows: string[][]
}

// The rest is for the file: a page of names by the hundred is read by nobody.
const MOST = 30

/** A table of the report: the first column says what, the last ones how much. */
export function ReportTable({ title, hint, head, rows }: Props) {
  if (rows.length === 0) return null
  const shown = rows.slice(0, MOST)
  // Figures stand at the right, under each other; what is said beside a name (an office) at the left.
  const figures = head.map((_, i) => i > 0 && shown.every((row) => /^[\d,]+$/.test(row[i] ?? '')))
  const side = (column: number) => (figures[column] ? 'text-end' : 'text-start')
  return (
    <section className="rounded-xl border border-line bg-surface pb-1">
      <table className="w-full text-sm">
        <caption className="px-4 pt-3 pb-2 text-start">
          <span className="text-lg font-bold">{title}</span>
          {hint && <span className="block text-ink-faint">{hint}</span>}
        </caption>
        <thead>
          <tr>
            {head.map((name, i) => (
              <th key={name} scope="col" className={`border-b border-line px-2 py-2 align-bottom font-semibold text-ink-soft first:ps-4 last:pe-4 ${side(i)}`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(([name, ...values], i) => (
            <tr key={i} className="border-b border-line last:border-0">
              <th scope="row" className="px-2 py-2 ps-4 text-start font-normal [overflow-wrap:anywhere]">
                {name}
              </th>
              {values.map((value, v) => (
                <td key={v} className={`px-2 py-2 tabular-nums last:pe-4 ${side(v + 1)}`}>
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > MOST && <p className="px-4 py-2 text-sm text-ink-faint">{words.more(rows.length - MOST)}</p>}
    </section>
  )
}
