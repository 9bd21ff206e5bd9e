import Link from 'next/link'
import { when } from '@/components/newsroom/when'
import { deskWords } from '@/domain/words/newsroom'
import { inboxWords as words } from '@/domain/words/notices'
import type { ToConfirm } from '@/server/notices/awaiting-confirmation'

type Props = { items: ToConfirm[]; now: Date; zone: string }

/** What was put down in one's name stands above all else until one has answered it. */
export function ToConfirmList({ items, now, zone }: Props) {
  if (items.length === 0) return null
  return (
    <section aria-labelledby="cho-xac-nhan" className="mb-6 rounded-xl border border-line bg-surface">
      <div className="px-4 pt-4 sm:px-5">
        <h2 id="cho-xac-nhan" className="text-lg font-bold">
          {words.toConfirm}
        </h2>
        <p className="text-sm text-ink-soft">{words.toConfirmText}</p>
      </div>
      <ul className="mt-2 divide-y divide-line">
        {items.map(({ approvalId, articleId, title, how, recordedBy, at }) => (
          <li key={approvalId} className="relative px-4 py-3.5 hover:bg-paper sm:px-5">
            <Link href={`/toa-soan/bai-viet/${articleId}/ban-duyet`} prefetch={false} className="font-serif font-semibold after:absolute after:inset-0 hover:text-link">
              {title || deskWords.untitled}
            </Link>
            <p className="text-sm text-ink-soft">
              {words.recordedBy(recordedBy, when(at, now, zone))}
              {words.by[how] && `, ${words.by[how]}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
