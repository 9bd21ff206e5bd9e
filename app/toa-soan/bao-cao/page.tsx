import type { Metadata } from 'next'
import Link from 'next/link'
import { DayChart } from '@/components/newsroom/desk/day-chart'
import { Button, buttonClass } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { InputField } from '@/components/ui/field'
import { Notice } from '@/components/ui/notice'
import { chartBars, readPeriod, usualPeriods, type Period, type Report } from '@/domain/desk/report'
import { officeInputValue } from '@/domain/language/dates'
import { reportWords as words } from '@/domain/words/report'
import { requireActor } from '@/server/auth/current-actor'
import { refuseRoom } from '@/server/auth/require-admin'
import { getReport, mayReadReports, reportsOnAll } from '@/server/newsroom/get-report'
import { getSiteSettings } from '@/server/site-settings'
import { ReportTables } from './_components/report-tables'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const ROOM = '/toa-soan/bao-cao'

export const metadata: Metadata = { title: words.title }

/** What a period brought: articles by section, writer, office and genre, the time of each step, what was returned. */
export default async function ReportPage({ searchParams }: Props) {
  const actor = await requireActor(ROOM)
  if (!mayReadReports(actor)) return refuseRoom(actor, ROOM)
  const { tu, den } = await searchParams
  const { timeZone: zone } = await getSiteSettings()
  const today = officeInputValue(new Date(), zone).slice(0, 10)
  const period = readPeriod(tu, den, today)
  const report = await getReport(actor, period)
  const cut = typeof tu === 'string' && typeof den === 'string' && ![tu, den].includes(period.from) && [tu, den].includes(period.to)
  return (
    <div className="mx-auto max-w-5xl px-3 py-5 sm:px-8 sm:py-8">
      <h1 className="text-2xl font-bold">{words.title}</h1>
      <p className="mt-1 text-sm text-ink-soft">{reportsOnAll(actor) ? words.everywhere : words.ownSections}</p>
      <Choices period={period} today={today} />
      {cut && <Notice tone="info">{words.cut(dateOf(period.from), dateOf(period.to))}</Notice>}
      <Figures report={report} />
      {report.published === 0 ? <EmptyState title={words.nothing} /> : <DayChart {...chartBars(period, report.byDay)} />}
      <ReportTables report={report} />
    </div>
  )
}

function Choices({ period, today }: { period: Period; today: string }) {
  const usual = Object.entries(usualPeriods(today)) as Array<[keyof typeof words.usualNames, Period]>
  return (
    <div className="my-5 space-y-3">
      <nav aria-label={words.usual} className="flex flex-wrap gap-2">
        {usual.map(([name, { from, to }]) => (
          <Link
            key={name}
            href={`${ROOM}?tu=${from}&den=${to}`}
            prefetch={false}
            aria-current={from === period.from && to === period.to ? 'page' : undefined}
            className={buttonClass(from === period.from && to === period.to ? 'primary' : 'plain')}
          >
            {words.usualNames[name]}
          </Link>
        ))}
      </nav>
      <div className="flex flex-wrap items-end gap-3">
        <form key={`${period.from}-${period.to}`} action={ROOM} className="flex flex-wrap items-end gap-3">
          <InputField id="tu-ngay" type="date" name="tu" label={words.from} defaultValue={period.from} required />
          <InputField id="den-ngay" type="date" name="den" label={words.to} defaultValue={period.to} required />
          <Button type="submit">
            {words.show}
          </Button>
        </form>
        <form action={`${ROOM}/xuat`} method="post">
          <input type="hidden" name="tu" value={period.from} />
          <input type="hidden" name="den" value={period.to} />
          <Button type="submit">{words.download}</Button>
        </form>
      </div>
    </div>
  )
}

function Figures({ report: { published, withdrawn, wholeWay, returns } }: { report: Report }) {
  const figures = [
    [words.published, String(published)],
    [words.withdrawn, String(withdrawn)],
    [words.wholeWay, wholeWay.articles > 0 ? words.hours(wholeWay.medianHours) : '–'],
    [words.returns, String(returns.toWriter + returns.toEditor)],
  ]
  return (
    <dl className="my-6 grid grid-cols-2 gap-3 lg:grid-cols-4">
      {figures.map(([name, value]) => (
        <div key={name} className="flex flex-col justify-between rounded-xl border border-line bg-surface p-4">
          <dt className="text-sm text-ink-soft">{name}</dt>
          <dd className="mt-1 text-2xl font-bold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function dateOf(day: string): string {
  return day.split('-').reverse().join('/')
}
