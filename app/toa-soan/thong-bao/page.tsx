import type { Metadata } from 'next'
import Link from 'next/link'
import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { FreshNotices } from '@/components/newsroom/fresh-notices'
import { MarkRead } from '@/components/newsroom/mark-read'
import { buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { inboxWords as words } from '@/domain/words/notices'
import { requireActor } from '@/server/auth/current-actor'
import { listNotices } from '@/server/newsroom/list-notices'
import { awaitingConfirmation } from '@/server/notices/awaiting-confirmation'
import { getSiteSettings } from '@/server/site-settings'
import { markAllReadAction } from './actions'
import { NoticeItem } from './_components/notice-item'
import { ToConfirmList } from './_components/to-confirm-list'

type Props = { searchParams: Promise<{ truoc?: string | string[] }> }

export const metadata: Metadata = { title: words.title }

/** What happened to one's articles. What was on the screen is read. */
export default async function NoticesPage({ searchParams }: Props) {
  const actor = await requireActor('/toa-soan/thong-bao')
  const { truoc } = await searchParams
  const before = typeof truoc === 'string' ? truoc : undefined
  const [{ items, next, unreadBelow }, toConfirm, { timeZone: zone }] = await Promise.all([
    listNotices(actor, before), awaitingConfirmation(actor), getSiteSettings(),
  ])
  const now = new Date()
  const newest = items[0]?.id ?? ''
  const oldest = items.at(-1)?.id ?? ''
  return (
    <div className="mx-auto max-w-3xl px-3 py-5 sm:px-8 sm:py-8">
      <div className="mb-5 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <h1 className="text-2xl font-bold">{words.title}</h1>
        <Link href="/toa-soan/thong-bao/lua-chon" prefetch={false} className={buttonClass('quiet')}>
          {words.choices}
        </Link>
      </div>
      {!before && <FreshNotices newest={newest} />}
      {items.some(({ unread }) => unread) && <MarkRead from={oldest} to={newest} />}
      {!before && <ToConfirmList items={toConfirm} now={now} zone={zone} />}
      {items.length === 0 ? (
        <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
      ) : (
        <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
          {items.map((item) => (
            <NoticeItem key={item.id} item={item} now={now} zone={zone} />
          ))}
        </ul>
      )}
      <div className="mt-5 flex flex-wrap gap-3">
        {before && (
          <Link href="/toa-soan/thong-bao" prefetch={false} className={buttonClass('quiet')}>
            {words.newest}
          </Link>
        )}
        {next && (
          <Link href={`/toa-soan/thong-bao?truoc=${next}`} prefetch={false} className={buttonClass('plain')}>
            {words.older}
          </Link>
        )}
        {unreadBelow > 0 && (
          <ActionForm action={markAllReadAction} hidden={{ to: newest }} quiet>
            <SubmitButton look="quiet">{words.readAll(unreadBelow)}</SubmitButton>
          </ActionForm>
        )}
      </div>
    </div>
  )
}
