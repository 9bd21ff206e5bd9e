import { when } from '@/components/newsroom/when'
import type { WordExcerpt, WordReport } from '@/domain/content/word-report-schemas'
import { errorMessage } from '@/domain/words/errors'
import { wordReportWords } from '@/domain/words/word'

type Props = { report: WordReport; now: Date; zone: string }

const COUNTED = ['inserted', 'deleted', 'moved', 'formatted', 'comments', 'hidden', 'headers', 'objects', 'contents'] as const

/** What a Word file held besides its text: how many of each, and on request which. */
export function ReportLines({ report, now, zone }: Props) {
  const { excerpts, pictures } = report
  return (
    <div className="space-y-2">
      <ul className="list-disc space-y-0.5 ps-5">
        {COUNTED.map((kind) => report[kind] > 0 && <li key={kind}>{wordReportWords[kind](report[kind])}</li>)}
        {pictures.refused.length > 0 && (
          <li>
            {wordReportWords.pictures(pictures.refused.length)}
            <ul className="list-[circle] ps-5">
              {pictures.refused.slice(0, 20).map(({ name, code }, i) => (
                <li key={i} className="break-words">
                  {wordReportWords.picture(name, errorMessage(code, { megabytes: 25, megapixels: 50 }))}
                </li>
              ))}
            </ul>
          </li>
        )}
      </ul>
      {excerpts.length > 0 && (
        <details>
          <summary className="cursor-pointer py-1 font-semibold underline-offset-4 hover:underline">{wordReportWords.details(excerpts.length)}</summary>
          <ul className="mt-1 divide-y divide-line rounded-lg border border-line bg-surface text-ink">
            {excerpts.map((excerpt, i) => (
              <Excerpt key={i} excerpt={excerpt} now={now} zone={zone} />
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

function Excerpt({ excerpt: { kind, text, author, at }, now, zone }: { excerpt: WordExcerpt; now: Date; zone: string }) {
  const time = at === null ? Number.NaN : Date.parse(at)
  const by = wordReportWords.by(author, Number.isNaN(time) ? '' : when(new Date(time), now, zone))
  return (
    <li className="px-3 py-2">
      <p className="text-xs text-ink-soft">
        <span className="font-semibold">{wordReportWords.kinds[kind]}</span>
        {by && ` · ${by}`}
      </p>
      <p className={`leading-normal break-words ${kind === 'deleted' ? 'line-through' : ''}`}>{text}</p>
    </li>
  )
}
