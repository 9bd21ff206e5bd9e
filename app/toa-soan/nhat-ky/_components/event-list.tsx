import Link from 'next/link'
import { shortDateTime } from '@/domain/language/dates'
import type { AuditLine } from '@/server/audit/audit-line'
import { EventDetails } from './event-details'

type Props = { lines: AuditLine[]; zone: string }

/** Rows of the trail: when, who did what to what, and in brief what changed. */
export function EventList({ lines, zone }: Props) {
  return (
    <ol className="divide-y divide-line rounded-xl border border-line bg-surface">
      {lines.map((line) => (
        <li key={line.seq} className="px-4 pt-3 pb-1 sm:px-5 lg:grid lg:grid-cols-[9.5rem_minmax(0,1fr)] lg:gap-x-4">
          <time dateTime={line.at.toISOString()} className="text-sm text-ink-faint tabular-nums">
            {shortDateTime(line.at, zone)}
          </time>
          <div className="min-w-0">
            <p className="break-words">
              <span className="font-semibold">{line.who}</span> <span className={line.denied ? 'font-semibold text-bad' : ''}>{line.what}</span>
              {line.subject && ': '}
              <Subject line={line} />
            </p>
            <Brief line={line} />
            <EventDetails line={line} />
          </div>
        </li>
      ))}
    </ol>
  )
}

function Subject({ line: { subject, articleId } }: { line: AuditLine }) {
  if (!articleId) return <span className="text-ink-soft">{subject}</span>
  return (
    <Link href={`/toa-soan/bai-viet/${articleId}`} prefetch={false} className="font-serif font-semibold hover:text-link">
      {subject}
    </Link>
  )
}

function Brief({ line: { section, address, lines } }: { line: AuditLine }) {
  const brief = lines.filter(({ technical }) => !technical).map(({ label, text }) => `${label}: ${text}`)
  return <p className="mt-0.5 text-sm break-words text-ink-soft">{[section, ...brief, address].filter(Boolean).join(' · ')}</p>
}
