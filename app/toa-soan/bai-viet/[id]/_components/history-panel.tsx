import Link from 'next/link'
import { when } from '@/components/newsroom/when'
import { filterQuery } from '@/domain/audit/filters'
import { articleWords } from '@/domain/words/newsroom'

type Line = { at: Date; who: string; words: string; reason: string | null }

/** What happened to the article, newest first. */
export function HistoryPanel({ articleId, lines, now, zone }: { articleId: string; lines: Line[]; now: Date; zone: string }) {
  return (
    <section aria-labelledby="nhat-ky">
      <h2 id="nhat-ky" className="text-base font-bold">
        {articleWords.history}
      </h2>
      {lines.length === 0 && <p className="mt-1 text-sm text-ink-faint">{articleWords.historyEmpty}</p>}
      <ol className="mt-3 space-y-3 border-s-2 border-line ps-4 text-sm">
        {lines.map(({ at, who, words, reason }, i) => (
          <li key={i} className="relative">
            <span aria-hidden className="absolute -start-[1.3rem] top-1.5 size-2 rounded-full bg-line-strong" />
            <p>
              <span className="font-semibold">{who}</span> {words}
            </p>
            {reason && (
              <p className="mt-1 rounded bg-wash px-2.5 py-1.5 whitespace-pre-line text-ink-soft">
                <span className="font-semibold">{articleWords.reason}</span> {reason}
              </p>
            )}
            <time dateTime={at.toISOString()} className="text-ink-faint tabular-nums">
              {when(at, now, zone)}
            </time>
          </li>
        ))}
      </ol>
      <Link href={`/toa-soan/nhat-ky?${filterQuery({ article: articleId })}`} prefetch={false} className="mt-2 inline-block min-h-9 py-1.5 text-sm text-link underline underline-offset-4">
        {articleWords.wholeTrail}
      </Link>
    </section>
  )
}
