import Link from 'next/link'
import { when } from '@/components/newsroom/when'
import { deskWords } from '@/domain/words/newsroom'
import { dueLine, inboxWords as words } from '@/domain/words/notices'
import type { NoticeLine } from '@/server/newsroom/list-notices'

type Props = { item: NoticeLine; now: Date; zone: string }

/** A line of the inbox; all of it is the link, so that a thumb finds it. */
export function NoticeItem({ item: { kind, place, who, words: what, title, isAboutArticle, isHidden, reason, note, due, at, unread }, now, zone }: Props) {
  const name = title || (isAboutArticle && !isHidden ? deskWords.untitled : '')
  const linkClass = `font-semibold after:absolute after:inset-0 hover:text-link ${name ? 'font-serif' : ''}`
  return (
    <li data-notice className="relative px-4 py-3.5 hover:bg-paper sm:px-5">
      <p>
        {unread && <span className="me-2 rounded-full bg-accent px-2 py-0.5 text-xs font-semibold text-on-accent">{words.unread}</span>}
        <span className="font-semibold">{who}</span>{' '}
        {name ? (
          <>
            {what}: {place ? <Link href={place} prefetch={false} className={linkClass}>{name}</Link> : name}
          </>
        ) : place ? (
          <Link href={place} prefetch={false} className={linkClass}>{what}</Link>
        ) : (
          what
        )}
      </p>
      {isHidden && <p className="text-sm text-ink-soft">{words.hidden}</p>}
      {due && <p className="text-sm text-ink-soft">{dueLine(kind, when(due, now, zone))}</p>}
      {note && <p className="text-sm whitespace-pre-line text-ink-soft">{note}</p>}
      {reason && (
        <p className="my-1 rounded bg-wash px-3 py-1.5 text-sm whitespace-pre-line text-ink-soft">
          <span className="font-semibold">{words.reason}</span> {reason}
        </p>
      )}
      <time dateTime={at.toISOString()} className="text-sm text-ink-faint tabular-nums">
        {when(at, now, zone)}
      </time>
    </li>
  )
}
