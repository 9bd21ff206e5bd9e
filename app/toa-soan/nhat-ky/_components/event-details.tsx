import Link from 'next/link'
import { filterQuery } from '@/domain/audit/filters'
import { auditWords as words } from '@/domain/words/audit'
import type { AuditLine } from '@/server/audit/audit-line'

const link = 'inline-block min-h-9 py-1.5 text-link underline underline-offset-4'

/** What ties a row into the trail, for who compares it with a letter or the log; and the way to all rows of its article. */
export function EventDetails({ line }: { line: AuditLine }) {
  const { seq, event, revision, compare, lines, hash, prevHash, articleId } = line
  const facts: Array<[string, string]> = [
    [words.row, seq],
    [words.event, event],
    ...(revision === null ? [] : [[words.revision, words.revisionNumber(revision)] as [string, string]]),
    ...lines.flatMap(({ label, text, technical }) => (technical ? [[label, text] as [string, string]] : [])),
    [words.hash, hash],
    [words.prevHash, prevHash || '–'],
  ]
  return (
    <details className="mt-0.5 text-sm text-ink-faint">
      <summary className="inline-block min-h-9 cursor-pointer py-1.5 underline decoration-line-strong underline-offset-4 hover:text-ink">
        {words.details} <span className="sr-only">{words.detailsOf(seq)}</span>
      </summary>
      <dl className="grid gap-x-4 gap-y-1 pb-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
        {facts.map(([label, value]) => (
          <div key={label} className="contents">
            <dt>{label}</dt>
            <dd className="break-all tabular-nums">{value}</dd>
          </div>
        ))}
      </dl>
      {articleId && (
        <p className="flex flex-wrap gap-x-6">
          {compare && (
            <Link href={`/toa-soan/bai-viet/${articleId}/so-sanh?tu=${compare.from}&den=${compare.to}`} prefetch={false} className={link}>
              {words.compare}
            </Link>
          )}
          <Link href={`/toa-soan/nhat-ky?${filterQuery({ article: articleId })}`} prefetch={false} className={link}>
            {words.onlyThis}
          </Link>
        </p>
      )}
    </details>
  )
}
