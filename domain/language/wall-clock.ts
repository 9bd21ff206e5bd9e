/** The office's zone until its setting says otherwise. */
export const OFFICE_ZONE = 'Asia/Ho_Chi_Minh'

/** What the clock on the office's wall shows; months from 1. */
export type WallClock = { year: number; month: number; day: number; hour: number; minute: number }

const formats = new Map<string, Intl.DateTimeFormat>()

/** The wall clock of a zone at an instant. Throws RangeError for an unknown zone or an invalid date. */
export function wallClock(date: Date, zone: string): WallClock {
  const shown = new Map(format(zone).formatToParts(date).map(({ type, value }) => [type, Number(value)]))
  const part = (type: Intl.DateTimeFormatPartTypes) => shown.get(type) ?? 0
  return { year: part('year'), month: part('month'), day: part('day'), hour: part('hour'), minute: part('minute') }
}

// A format takes a hundred times longer to make than to use.
function format(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  formats.set(zone, made)
  return made
}
