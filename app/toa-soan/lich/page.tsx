import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { CalendarGrid } from '@/components/newsroom/desk/calendar-grid'
import { buttonClass } from '@/components/ui/button'
import { hasRole } from '@/domain/article/actor'
import { monthsOn, monthText, readMonth, weeksOf } from '@/domain/desk/month'
import { longDay, officeInputValue, parseOfficeTime, timeOfDay } from '@/domain/language/dates'
import { calendarWords as words } from '@/domain/words/desk'
import { requireActor } from '@/server/auth/current-actor'
import { getCalendar, type CalendarEntry } from '@/server/newsroom/get-calendar'
import { getSiteSettings } from '@/server/site-settings'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { title: words.title }

const WORKING = ['contributor', 'editor', 'approver'] as const

/** A month of what appeared, what is to appear and to go, and what is due; below it one of its days in full. */
export default async function CalendarPage({ searchParams }: Props) {
  const actor = await requireActor()
  if (!WORKING.some((role) => hasRole(actor, role))) notFound()
  const { thang, ngay } = await searchParams
  const { timeZone } = await getSiteSettings()
  const today = officeInputValue(new Date(), timeZone).slice(0, 10)
  const asked = typeof ngay === 'string' ? ngay : today
  const month = readMonth(typeof thang === 'string' ? thang : asked.slice(0, 7)) ?? readMonth(today.slice(0, 7)) ?? { year: 2026, month: 1 }
  const { entries, zone } = await getCalendar(actor, month)
  const weeks = weeksOf(month)
  const day = weeks.flat().includes(asked) ? asked : (weeks.flat().find((each) => each !== null) ?? today)
  const ofDay = entries.filter((entry) => entry.day === day)
  const to = (by: number) => `/toa-soan/lich?thang=${monthText(monthsOn(month, by))}`
  return (
    <div className="mx-auto max-w-6xl px-3 py-5 sm:px-8 sm:py-8">
      <div className="mb-5 flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-2xl font-bold">
          {words.title} <span className="font-normal text-ink-soft">{words.month(month.month, month.year)}</span>
        </h1>
        <nav className="flex flex-wrap gap-2">
          <Link href={to(-1)} prefetch={false} className={buttonClass()}>
            {words.previous}
          </Link>
          <Link href="/toa-soan/lich" prefetch={false} className={buttonClass()}>
            {words.today}
          </Link>
          <Link href={to(1)} prefetch={false} className={buttonClass()}>
            {words.next}
          </Link>
        </nav>
      </div>
      <CalendarGrid weeks={weeks} entries={entries} today={today} chosen={day} zone={zone} />
      <h2 className="mt-6 mb-3 text-lg font-bold">{longDay(parseOfficeTime(`${day}T12:00`, zone), zone)}</h2>
      {ofDay.length === 0 ? <p className="text-ink-soft">{words.nothing}</p> : <Day entries={ofDay} zone={zone} />}
    </div>
  )
}

function Day({ entries, zone }: { entries: CalendarEntry[]; zone: string }) {
  return (
    <ul className="divide-y divide-line rounded-xl border border-line bg-surface">
      {entries.map((entry) => (
        <li key={`${entry.kind}-${entry.id}`} className="relative flex flex-wrap gap-x-4 px-4 py-3 hover:bg-paper">
          <span className="text-sm font-semibold text-ink-soft tabular-nums">
            {timeOfDay(entry.at, zone)} · {words.kinds[entry.kind]}
          </span>
          <Link href={`/toa-soan/bai-viet/${entry.id}`} prefetch={false} className="basis-full font-serif font-semibold after:absolute after:inset-0 hover:text-link sm:basis-auto">
            {entry.title || words.untitled}
          </Link>
          <span className="text-sm text-ink-soft">{entry.sectionName}</span>
        </li>
      ))}
    </ul>
  )
}
