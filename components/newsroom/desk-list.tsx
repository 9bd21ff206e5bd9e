import Link from 'next/link'
import { Badge, type BadgeTone } from '@/components/ui/badge'
import type { Lateness } from '@/domain/article/lateness'
import { splitDocumentNumbers } from '@/domain/language/doc-number'
import { bulkWords, lateWords } from '@/domain/words/desk'
import { deskWords } from '@/domain/words/newsroom'
import type { View } from './views'
import { when } from './when'

type Item = {
  id: string
  version: number
  title: string
  label: string
  tone: BadgeTone
  sectionName: string
  writerName: string | null
  holderName: string | null
  changedAt: Date
  stateAt: Date
  scheduledAt: Date | null
  dueAt: Date | null
  late: Lateness | null
  alarm: string | null
}

type Props = {
  items: Item[]
  view: View
  now: Date
  zone: string
  /** With a box before each, for doing one thing with many. */
  choosable?: boolean
}

/** A list of the desk, to be scanned: whole titles, state first, people and times in one quiet line. */
export function DeskList({ items, view, now, zone, choosable }: Props) {
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
      {items.map((item) => (
        <li key={item.id} className={`relative flex hover:bg-paper ${choosable ? 'ps-1 pe-4 sm:pe-5' : 'px-4 sm:px-5'}`}>
          {choosable && <Choose item={item} />}
          <div className="min-w-0 flex-1 py-3.5">
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
              {item.dueAt && !item.late && (
                <Part>
                  <span className="tabular-nums">{lateWords.due(when(item.dueAt, now, zone))}</span>
                </Part>
              )}
            </p>
            {item.late && <p className="mt-1 text-sm font-semibold text-bad">{lateText(item, item.late, now, zone)}</p>}
            {item.alarm && <p className="mt-1 text-sm font-semibold text-bad">{item.alarm}</p>}
          </div>
        </li>
      ))}
    </ul>
  )
}

// Above the link that fills the row: the box is its own target.
function Choose({ item: { id, version, title } }: { item: Item }) {
  const name = title || deskWords.untitled
  return (
    <label className="relative z-10 flex w-10 shrink-0 cursor-pointer items-start justify-center pt-4.5">
      <input type="checkbox" name="bai" value={`${id}:${version}`} data-title={name} className="size-5 accent-accent" />
      <span className="sr-only">{bulkWords.choose(name)}</span>
    </label>
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

/** How an article is late, in a few words. */
export function lateText({ dueAt }: { dueAt: Date | null }, { by, ms }: Lateness, now: Date, zone: string): string {
  if (by === 'deadline' && dueAt) return lateWords.overdue(when(dueAt, now, zone), lateWords.ago(ms))
  return lateWords.slow(lateWords.ago(ms))
}

function timeOf({ scheduledAt, stateAt, changedAt }: Item, view: View, now: Date, zone: string): string {
  if (scheduledAt) return deskWords.scheduledFor(when(scheduledAt, now, zone))
  // Where one asks what waits, since when; elsewhere what is newest.
  if (CHANGED.includes(view)) return deskWords.changed(when(changedAt, now, zone))
  return deskWords.since(when(stateAt, now, zone))
}

const CHANGED: readonly View[] = ['mine', 'live', 'all', 'sections']

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
