import type { Metadata } from 'next'
import Link from 'next/link'
import { MarkRead } from '@/components/newsroom/mark-read'
import { when } from '@/components/newsroom/when'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { deskWords, noticeListWords as words } from '@/domain/words/newsroom'
import { requireActor } from '@/server/auth/current-actor'
import { listNotices, type NoticeLine } from '@/server/newsroom/list-notices'
import { getSiteSettings } from '@/server/site-settings'
import { markRead } from './actions'

type Props = { searchParams: Promise<{ truoc?: string | string[] }> }

export const metadata: Metadata = { title: words.title }

/** What happened to one's articles. Having seen the newest page, one has read them all. */
export default async function NoticesPage({ searchParams }: Props) {
  const actor = await requireActor()
  const { truoc } = await searchParams
  const before = typeof truoc === 'string' ? truoc : undefined
  const [{ items, next }, { timeZone: zone }] = await Promise.all([listNotices(actor, before), getSiteSettings()])
  const now = new Date()
  return (
    <div className="mx-auto max-w-3xl px-3 py-5 sm:px-8 sm:py-8">
      <h1 className="mb-5 text-2xl font-bold">{words.title}</h1>
      {items.some(({ unread }) => unread) && <MarkRead markRead={markRead} />}
      {items.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
      ) : (
        <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
          {items.map((item) => (
            <li key={item.id} className="relative px-4 py-3.5 hover:bg-paper sm:px-5">
              <NoticeText item={item} />
              <time dateTime={item.at.toISOString()} className="text-sm text-ink-faint tabular-nums">
                {when(item.at, now, zone)}
              </time>
            </li>
          ))}
        </ul>
      )}
      {next && (
        <Link href={`/toa-soan/thong-bao?truoc=${next}`} prefetch={false} className={buttonClass('plain', 'mt-5')}>
          {words.older}
        </Link>
      )}
    </div>
  )
}

function NoticeText({ item: { articleId, tab, caseId, who, words: what, title, reason, unread } }: { item: NoticeLine }) {
  const name = title || deskWords.untitled
  return (
    <>
      <p>
        {unread && <span className="me-2 rounded-full bg-accent px-2 py-0.5 text-xs font-semibold text-on-accent">{words.unread}</span>}
        <span className="font-semibold">{who}</span> {what}:{' '}
        {articleId ? (
          <Link href={caseId ? `/toa-soan/bi-mat/${caseId}` : `/toa-soan/bai-viet/${articleId}${tab ? `?the=${tab}` : ''}`} prefetch={false} className="font-serif font-semibold after:absolute after:inset-0 hover:text-link">
            {name}
          </Link>
        ) : (
          name
        )}
      </p>
      {reason && (
        <p className="my-1 rounded bg-wash px-3 py-1.5 text-sm whitespace-pre-line text-ink-soft">
          <span className="font-semibold">{words.reason}</span> {reason}
        </p>
      )}
    </>
  )
}
