/** A month of the calendar. */
export type Month = { year: number; month: number }

const MONTH = /^(\d{4})-(0[1-9]|1[0-2])$/

/** `YYYY-MM` as a month; null for anything else. */
export function readMonth(text: string | undefined): Month | null {
  const [, year, month] = MONTH.exec(text ?? '') ?? []
  return year && month ? { year: Number(year), month: Number(month) } : null
}

/** `YYYY-MM`. */
export function monthText({ year, month }: Month): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`
}

/** The month that lies so many months on. */
export function monthsOn({ year, month }: Month, by: number): Month {
  const count = year * 12 + month - 1 + by
  return { year: Math.floor(count / 12), month: (count % 12) + 1 }
}

/** The weeks of a month as a wall calendar shows them, Monday first: days as `YYYY-MM-DD`, those of other months null. */
export function weeksOf(at: Month): Array<Array<string | null>> {
  const first = new Date(Date.UTC(at.year, at.month - 1, 1))
  const days = new Date(Date.UTC(at.year, at.month, 0)).getUTCDate()
  const lead = (first.getUTCDay() + 6) % 7
  const cells: Array<string | null> = [
    ...Array<null>(lead).fill(null),
    ...Array.from({ length: days }, (_, day) => `${monthText(at)}-${String(day + 1).padStart(2, '0')}`),
  ]
  while (cells.length % 7 !== 0) cells.push(null)
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
