import Link from 'next/link'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import { splitDocumentNumbers } from '@/domain/language/doc-number'
import { deskWords } from '@/domain/words/newsroom'
import type { View } from './views'
import { when } from './when'

type Item = {
  id: string
  title: string
  label: string
  tone: BadgeTone
  sectionName: string
  writerName: string | null
  holderName: string | null
  changedAt: Date
  stateAt: Date
  scheduledAt: Date | null
  alarm: string | null
}

type Props = { items: Item[]; view: View; now: Date; zone: string }

/** A list of the desk, to be scanned: whole titles, state first, people and times in one quiet line. */
export function DeskList({ items, view, now, zone }: Props) {
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
      {items.map((item) => (
        <li key={item.id} className="relative px-4 py-3.5 hover:bg-paper sm:px-5">
          <div className="flex flex-col-reverse items-start gap-x-6 gap-y-1.5 sm:flex-row sm:justify-between">
            <h2 className="min-w-0 font-serif text-lg font-semibold text-balance">
              <Link href={`/toa-soan/bai-viet/${item.id}`} prefetch={false} className="after:absolute after:inset-0 hover:text-link">
                {item.title ? <Title text={item.title} /> : <span className="font-normal text-ink-faint">{deskWords.untitled}</span>}
              </Link>
            </h2>
            <span className="sm:shrink-0 sm:whitespace-nowrap">
              <Badge tone={item.tone}>{item.label}</Badge>
            </span>
          </div>
          <p className="mt-1 flex flex-wrap gap-x-4 text-sm text-ink-soft sm:gap-x-2">
            <span>{item.sectionName || deskWords.noSection}</span>
            <Part>{item.writerName ? deskWords.writer(item.writerName) : deskWords.imported}</Part>
            {item.holderName && <Part>{deskWords.holder(item.holderName)}</Part>}
            <Part>
              <span className="tabular-nums">{timeOf(item, view, now, zone)}</span>
            </Part>
          </p>
          {item.alarm && <p className="mt-1 text-sm font-semibold text-bad">{item.alarm}</p>}
        </li>
      ))}
    </ul>
  )
}

function Part({ children }: { children: React.ReactNode }) {
  return (
    <>
      <span aria-hidden className="text-ink-faint max-sm:hidden">
        ·
      </span>
      <span>{children}</span>
    </>
  )
}

function timeOf({ scheduledAt, stateAt, changedAt }: Item, view: View, now: Date, zone: string): string {
  if (scheduledAt) return deskWords.scheduledFor(when(scheduledAt, now, zone))
  // Where one asks what waits, since when; elsewhere what is newest.
  if (view === 'mine' || view === 'live') return deskWords.changed(when(changedAt, now, zone))
  return deskWords.since(when(stateAt, now, zone))
}

function Title({ text }: { text: string }) {
  return splitDocumentNumbers(text).map(({ text: piece, isNumber }, i) =>
    isNumber ? (
      <span key={i} className="keep-whole">
        {piece}
      </span>
    ) : (
      piece
    ),
  )
}
