import { officeInputValue } from '@/domain/language/dates'

/** A day as the database's DATE, read back as YYYY-MM-DD; null: open. */
export function dayOf(date: Date | null): string | null {
  return date && date.toISOString().slice(0, 10)
}

/** YYYY-MM-DD as the database's DATE. */
export function dateOf(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`)
}

/** The day that the office's calendar shows at an instant, YYYY-MM-DD. */
export function officeDay(at: Date, zone: string): string {
  return officeInputValue(at, zone).slice(0, 10)
}
