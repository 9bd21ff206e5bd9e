/** The steps of which the report says how long articles stood in them, in their order. */
export const REPORT_STEPS = ['draft', 'submitted', 'editing', 'pending', 'approved', 'scheduled'] as const

/** A row of the report: how many articles. `also` says more about the name (a writer's office). */
export type ReportRow = { name: string; also: string; count: number }

/** How long articles stood in a step: the mean and the middle of them, in hours, and how often the step was left. */
export type StepTime = { step: (typeof REPORT_STEPS)[number]; times: number; meanHours: number; medianHours: number }

/** What the office published in a period, and how the work went. */
export type Report = {
  published: number
  withdrawn: number
  bySection: ReportRow[]
  byWriter: ReportRow[]
  byOffice: ReportRow[]
  /** Names are keys of `genreWords`; empty: none was chosen. */
  byGenre: ReportRow[]
  byDay: Array<{ day: string; count: number }>
  steps: StepTime[]
  /** From the first draft to readers; imported articles left out. */
  wholeWay: { articles: number; meanHours: number; medianHours: number }
  returns: { toWriter: number; toEditor: number; articles: number }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/
const DAY_MS = 24 * 3600_000
const LONGEST_DAYS = 366

/** A period of whole days, both included, on the office's calendar. */
export type Period = { from: string; to: string }

/**
 * The period that an address asks for; without two days the month of `today` up to it. Days the wrong way round are
 * turned. At most the last year of it.
 */
export function readPeriod(one: unknown, other: unknown, today: string): Period {
  if (!isDay(one) || !isDay(other)) return { from: `${today.slice(0, 7)}-01`, to: today }
  const [from = one, to = other] = [one, other].sort()
  const days = (Date.parse(to) - Date.parse(from)) / DAY_MS + 1
  return days > LONGEST_DAYS ? { from: new Date(Date.parse(to) - (LONGEST_DAYS - 1) * DAY_MS).toISOString().slice(0, 10), to } : { from, to }
}

/** The periods that are asked for most, up to `today`. */
export function usualPeriods(today: string): Record<'month' | 'lastMonth' | 'quarter' | 'year', Period> {
  const year = Number(today.slice(0, 4))
  const month = Number(today.slice(5, 7))
  const first = (y: number, m: number) => new Date(Date.UTC(y, m - 1, 1)).toISOString().slice(0, 10)
  const dayBefore = (day: string) => new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10)
  return {
    month: { from: first(year, month), to: today },
    lastMonth: { from: first(year, month - 1), to: dayBefore(first(year, month)) },
    quarter: { from: first(year, month - ((month - 1) % 3)), to: today },
    year: { from: first(year, 1), to: today },
  }
}

// More bars than these are no longer told apart.
const MOST_DAYS = 62

/** What a chart shows: a bar for each day (`YYYY-MM-DD`), of a long period for each month (`YYYY-MM`). */
export function chartBars(period: Period, byDay: Report['byDay']): { unit: 'day' | 'month'; bars: Array<{ at: string; count: number }> } {
  const days = everyDay(period, byDay)
  if (days.length <= MOST_DAYS) return { unit: 'day', bars: days.map(({ day, count }) => ({ at: day, count })) }
  const months = new Map<string, number>()
  for (const { day, count } of days) months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + count)
  return { unit: 'month', bars: [...months].map(([at, count]) => ({ at, count })) }
}

/** Every day of a period with its count, those without articles included: what a chart shows. */
export function everyDay({ from, to }: Period, byDay: Report['byDay']): Report['byDay'] {
  const counts = new Map(byDay.map(({ day, count }) => [day, count]))
  const days: Report['byDay'] = []
  for (let at = Date.parse(from); at <= Date.parse(to); at += DAY_MS) {
    const day = new Date(at).toISOString().slice(0, 10)
    days.push({ day, count: counts.get(day) ?? 0 })
  }
  return days
}

function isDay(value: unknown): value is string {
  if (typeof value !== 'string' || !DAY.test(value)) return false
  const time = Date.parse(value)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value)
}
