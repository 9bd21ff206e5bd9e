import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { Badge } from '@/components/ui/badge'
import { lateText } from '@/components/newsroom/desk-list'
import { when } from '@/components/newsroom/when'
import { hasRole } from '@/domain/article/actor'
import { workWords } from '@/domain/words/article'
import { boardWords as words, lateWords } from '@/domain/words/desk'
import { deskWords } from '@/domain/words/newsroom'
import { requireActor } from '@/server/auth/current-actor'
import { getBoard, type BoardColumn } from '@/server/newsroom/get-board'
import { getSiteSettings } from '@/server/site-settings'

export const metadata: Metadata = { title: words.title }

const WORKING = ['contributor', 'editor', 'approver'] as const

/** The desk by state: a column a step, to be seen at a glance; on a phone one slides from step to step. */
export default async function BoardPage() {
  const actor = await requireActor()
  if (!WORKING.some((role) => hasRole(actor, role))) notFound()
  const [columns, { timeZone: zone }] = await Promise.all([getBoard(actor), getSiteSettings()])
  const now = new Date()
  return (
    <div className="px-3 py-5 sm:px-8 sm:py-8">
      <h1 className="text-2xl font-bold">{words.title}</h1>
      <p className="mt-1 mb-5 text-sm text-ink-soft">{words.intro}</p>
      {/* By keyboard its links bring themselves into view. */}
      <div role="group" aria-label={words.columns} className="grid snap-x auto-cols-[minmax(15rem,1fr)] grid-flow-col gap-4 overflow-x-auto pb-4">
        {columns.map((column) => (
          <Column key={column.work} column={column} now={now} zone={zone} />
        ))}
      </div>
    </div>
  )
}

function Column({ column: { work, count, items }, now, zone }: { column: BoardColumn; now: Date; zone: string }) {
  return (
    <section aria-labelledby={`cot-${work}`} className="snap-start rounded-xl bg-wash-deep p-3">
      <h2 id={`cot-${work}`} className="flex items-baseline justify-between gap-2 px-1 pb-2 font-bold">
        {workWords[work]} <span className="text-sm font-normal text-ink-soft tabular-nums">{words.count(count)}</span>
      </h2>
      {items.length === 0 && <p className="px-1 text-sm text-ink-soft">{words.empty}</p>}
      <ul className="space-y-2">
        {items.map((item) => (
          <li key={item.id} className="relative rounded-lg border border-line bg-surface p-3 hover:border-line-strong">
            <Link href={`/toa-soan/bai-viet/${item.id}`} prefetch={false} className="font-serif font-semibold after:absolute after:inset-0 hover:text-link">
              {item.title || deskWords.untitled}
            </Link>
            {item.label !== workWords[work] && (
              <p className="mt-1.5">
                <Badge tone={item.tone}>{item.label}</Badge>
              </p>
            )}
            <p className="mt-1 text-sm text-ink-soft">{[item.sectionName, item.holderName ?? item.writerName].filter(Boolean).join(' · ')}</p>
            <p className="text-sm text-ink-soft tabular-nums">
              {timeOf(item, now, zone)}
            </p>
            {item.dueAt && !item.late && <p className="text-sm text-ink-soft tabular-nums">{lateWords.due(when(item.dueAt, now, zone))}</p>}
            {item.late && <p className="text-sm font-semibold text-bad">{lateText(item, item.late, now, zone)}</p>}
            {item.alarm && <p className="text-sm font-semibold text-bad">{item.alarm}</p>}
          </li>
        ))}
      </ul>
      {count > items.length && (
        <Link href={`/toa-soan?xem=${work}`} prefetch={false} className="mt-2 flex min-h-10 items-center px-1 text-sm font-semibold text-link">
          {words.all}
        </Link>
      )}
    </section>
  )
}

function timeOf({ work, scheduledAt, changedAt, stateAt }: BoardColumn['items'][number], now: Date, zone: string): string {
  if (scheduledAt) return deskWords.scheduledFor(when(scheduledAt, now, zone))
  return work === 'draft' ? deskWords.changed(when(changedAt, now, zone)) : deskWords.since(when(stateAt, now, zone))
}
