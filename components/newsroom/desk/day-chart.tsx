import { reportWords as words } from '@/domain/words/report'

type Props = {
  unit: 'day' | 'month'
  /** `YYYY-MM-DD` or `YYYY-MM`, with the number of articles. */
  bars: ReadonlyArray<{ at: string; count: number }>
}

/**
 * Articles a day, or a month, as bars. What it says is in a sentence above and, bar by bar, in a table that unfolds, so
 * nothing depends on seeing it.
 */
export function DayChart({ unit, bars }: Props) {
  const most = Math.max(0, ...bars.map(({ count }) => count))
  const total = bars.reduce((sum, { count }) => sum + count, 0)
  return (
    <figure className="rounded-xl border border-line bg-surface p-4">
      <figcaption>
        <span className="text-lg font-bold">{words.chart[unit]}</span>
        <span className="block text-sm text-ink-soft">{words.chartText(unit, most, total)}</span>
      </figcaption>
      <div aria-hidden className="mt-4">
        <svg viewBox={`0 0 ${bars.length} 100`} preserveAspectRatio="none" className="h-40 w-full border-b border-line-strong">
          {bars.map(({ at, count }, i) => {
            const height = most === 0 ? 0 : (count / most) * 100
            return (
              <rect key={at} x={i + 0.1} y={100 - height} width={0.8} height={height} className="fill-accent">
                <title>{words.bar(nameOf(at), count)}</title>
              </rect>
            )
          })}
        </svg>
        <Dates bars={bars} most={12} className="max-sm:hidden" />
        <Dates bars={bars} most={5} className="sm:hidden" />
      </div>
      <details className="mt-3 text-sm">
        <summary className="inline-block min-h-9 cursor-pointer py-1.5 text-ink-soft underline decoration-line-strong underline-offset-4 hover:text-ink">{words.figures[unit]}</summary>
        <ul className="grid gap-x-6 gap-y-1 pt-2 tabular-nums sm:grid-cols-3 lg:grid-cols-4">
          {bars.map(({ at, count }) => (
            <li key={at}>{words.bar(nameOf(at), count)}</li>
          ))}
        </ul>
      </details>
    </figure>
  )
}

// A cell under each bar; as many of them say their date as there is room for.
function Dates({ bars, most, className }: Pick<Props, 'bars'> & { most: number; className: string }) {
  const every = Math.ceil(bars.length / most)
  return (
    <div className={`flex overflow-hidden pt-1 text-xs text-ink-faint tabular-nums ${className}`}>
      {bars.map(({ at }, i) => (
        <span key={at} className="flex min-w-0 flex-1 justify-center whitespace-nowrap">
          {i % every === 0 && (i > 0 || every === 1) ? shortName(at) : ''}
        </span>
      ))}
    </div>
  )
}

function nameOf(at: string): string {
  return at.split('-').reverse().join('/')
}

function shortName(at: string): string {
  return at.length > 7 ? nameOf(at).slice(0, 5) : `${at.slice(5)}/${at.slice(2, 4)}`
}
