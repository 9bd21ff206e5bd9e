import { dateWords } from '@/domain/words/dates'
import { OFFICE_ZONE, wallClock, type WallClock } from './wall-clock'

/** `Thứ ba 29/08/2023 13:49`, the line under an article's title. */
export function dateline(date: Date, zone: string = OFFICE_ZONE): string {
  const at = wallClock(date, zone)
  return `${weekday(at)} ${day(at)} ${time(at)}`
}

/** `Thứ ba, 29/08/2023`. */
export function longDay(date: Date, zone: string = OFFICE_ZONE): string {
  const at = wallClock(date, zone)
  return `${weekday(at)}, ${day(at)}`
}

/** `29/08/2023 13:49`. */
export function shortDateTime(date: Date, zone: string = OFFICE_ZONE): string {
  const at = wallClock(date, zone)
  return `${day(at)} ${time(at)}`
}

/** `29/08/2023`. */
export function shortDate(date: Date, zone: string = OFFICE_ZONE): string {
  return day(wallClock(date, zone))
}

/** `13:49`. */
export function timeOfDay(date: Date, zone: string = OFFICE_ZONE): string {
  return time(wallClock(date, zone))
}

/** `Tue, 29 Aug 2023 06:49:00 GMT`, the form that RSS asks for (RFC 822 with a year of four digits). */
export function rfc822(date: Date): string {
  return date.toUTCString()
}

/**
 * The instant at which the office's clock shows `YYYY-MM-DDTHH:mm` (what a datetime-local field sends). A time that a
 * change of clocks skips is taken as that much later. Throws RangeError for another form or a day that does not exist.
 */
export function parseOfficeTime(localDateTime: string, zone: string = OFFICE_ZONE): Date {
  const asUtc = readAsUtc(localDateTime)
  // The offset depends on the instant that is sought: guess with the offset of the same reading in UTC, then mend once.
  const guess = new Date(asUtc - offset(asUtc, zone))
  const mended = new Date(asUtc - offset(guess.getTime(), zone))
  return officeInputValue(mended, zone) === localDateTime ? mended : guess
}

/** `YYYY-MM-DDTHH:mm` on the office's clock, as a datetime-local field wants it: the reverse of `parseOfficeTime`. */
export function officeInputValue(date: Date, zone: string = OFFICE_ZONE): string {
  const { year, month, day, hour, minute } = wallClock(date, zone)
  return new Date(Date.UTC(year, month - 1, day, hour, minute)).toISOString().slice(0, 16)
}

function readAsUtc(text: string): number {
  const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) ? Date.parse(`${text}Z`) : NaN
  // Some engines carry over: the 30th of February becomes the 2nd of March.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 16) !== text) {
    throw new RangeError(`not a date and time: ${text}`)
  }
  return time
}

function offset(instant: number, zone: string): number {
  const { year, month, day, hour, minute } = wallClock(new Date(instant), zone)
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant / 60_000) * 60_000
}

function weekday({ year, month, day }: WallClock): string {
  return dateWords.weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? ''
}

function day({ year, month, day }: WallClock): string {
  return `${pad(day)}/${pad(month)}/${pad(year, 4)}`
}

function time({ hour, minute }: WallClock): string {
  return `${pad(hour)}:${pad(minute)}`
}

function pad(n: number, width = 2): string {
  return String(n).padStart(width, '0')
}
