import { shortDate, shortDateTime, timeOfDay } from '@/domain/language/dates'
import { whenWords } from '@/domain/words/newsroom'

const DAY_MS = 24 * 60 * 60 * 1000

/** A time as colleagues say it: `13:52 hôm nay`, `08:10 hôm qua`, `07:00 ngày mai`, else `29/08/2023 13:49`. */
export function when(date: Date, now: Date, zone: string): string {
  const day = shortDate(date, zone)
  if (day === shortDate(now, zone)) return whenWords.today(timeOfDay(date, zone))
  // The office's zone has no change of clocks that could make a day longer than the step.
  if (day === shortDate(new Date(now.getTime() - DAY_MS), zone)) return whenWords.yesterday(timeOfDay(date, zone))
  if (day === shortDate(new Date(now.getTime() + DAY_MS), zone)) return whenWords.tomorrow(timeOfDay(date, zone))
  return shortDateTime(date, zone)
}
