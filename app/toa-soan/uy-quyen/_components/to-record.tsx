import Link from 'next/link'
import { when } from '@/components/newsroom/when'
import { behalfGrantWords as words } from '@/domain/words/delegation'
import { articleWords } from '@/domain/words/newsroom'
import { AdminCard } from '../../_forms/admin-page'

type Props = { lines: Array<{ id: string; title: string; since: Date }>; now: Date; zone: string }

/** What waits for a leader, for who prints the sheets and puts the leader's decisions down. */
export function ToRecord({ lines, now, zone }: Props) {
  return (
    <AdminCard title={words.waiting} hint={words.waitingText}>
      <ul className="divide-y divide-line">
        {lines.map(({ id, title, since }) => (
          <li key={id} className="py-2 text-sm">
            <Link href={`/toa-soan/bai-viet/${id}/ban-duyet`} prefetch={false} className="inline-flex min-h-9 items-center font-semibold text-link underline underline-offset-4">
              {title || articleWords.noTitle}
            </Link>
            <p className="text-ink-faint">{words.waitingSince(when(since, now, zone))}</p>
          </li>
        ))}
      </ul>
    </AdminCard>
  )
}
