import Link from 'next/link'
import type { Overdue } from '@/domain/article/overdue'
import { clockWords } from '@/domain/words/clock'

type Props = { overdue: Overdue; onGo(): void }

/** The alarm over the newsroom: articles that should have appeared, or left, and have not. */
export function OverdueAlarm({ overdue: { appear, leave }, onGo }: Props) {
  return (
    <div role="alert" className="empty:hidden">
      {appear > 0 && <Alarm text={clockWords.overdueCount(appear)} href="/toa-soan?xem=scheduled" link={clockWords.overdueLink} onGo={onGo} />}
      {leave > 0 && <Alarm text={clockWords.stillUpCount(leave)} href="/toa-soan/lich" link={clockWords.stillUpLink} onGo={onGo} />}
    </div>
  )
}

function Alarm({ text, href, link, onGo }: { text: string; href: string; link: string; onGo(): void }) {
  return (
    <p className="mx-3 mb-3 rounded-lg border-2 border-gold px-3 py-2 text-sm font-semibold text-rail-ink">
      {text}{' '}
      <Link href={href} prefetch={false} onClick={onGo} className="inline-block min-h-9 py-1.5 underline">
        {link}
      </Link>
    </p>
  )
}
