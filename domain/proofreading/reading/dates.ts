/** A day as it is written in a text, whether there is such a day or not; `year` null where none stands with it. */
export type WrittenDay = { from: number; to: number; day: number; month: number; year: number | null; lunar: boolean }

const NUMERIC = /(\d{1,2})([/.-])(\d{1,2})\2((?:1[89]|20)\d\d)(?![\p{L}\p{N}/]|[.-]\p{N}|-\p{Lu})/gu
// The days before the last one: ngày 29, 30 và 31 tháng 3; ngày 25-30/4.
const OTHERS = String.raw`(?:\d{1,2}(?: ?[-–,] ?| và | đến (?:ngày )?)){0,4}?`
const IN_WORDS = new RegExp(
  String.raw`(?<=(?:ngày|mùng|mồng) ${OTHERS})(?<!\d)(\d{1,2}) tháng (\d{1,2})(?:,? năm ((?:1[89]|20)\d\d))?(?![\p{L}\p{N}/])`,
  'giu',
)
const SHORT = new RegExp(
  String.raw`(?<=ngày ${OTHERS}|(?:sáng|trưa|chiều|tối|đêm) )(?<!\d)(\d{1,2})([/-])(\d{1,2})(?![\p{L}\p{N}/]|[.-]\p{N}|-\p{Lu}| ?[-–] ?\d{1,2}/)`,
  'giu',
)

/** The days written with their year, in any of the office's ways: 29/8/2023, 29-8-2023, ngày 29 tháng 8 năm 2023. */
export function daysWithYear(text: string): WrittenDay[] {
  const numeric = [...text.matchAll(NUMERIC)]
    .filter(({ index, 2: sign = '' }) => isDayAt(text.slice(Math.max(0, index - 12), index), sign))
    .map(({ index, 0: found, 1: day, 3: month, 4: year }) => written(text, index, found, day, month, year))
  return [...numeric, ...inWords(text).filter(({ year }) => year !== null)]
}

/** The days written without a year: ngày 29/8, sáng 29-8, ngày 29 tháng 8. */
export function daysWithoutYear(text: string): WrittenDay[] {
  const short = [...text.matchAll(SHORT)].map(({ index, 0: found, 1: day, 3: month }) =>
    written(text, index, found, day, month, undefined),
  )
  return [...short, ...inWords(text).filter(({ year }) => year === null)]
}

function inWords(text: string): WrittenDay[] {
  return [...text.matchAll(IN_WORDS)].map(({ index, 0: found, 1: day, 2: month, 3: year }) =>
    written(text, index, found, day, month, year),
  )
}

// Neither a part of a longer number nor a number of a document; with stops between only after "ngày".
function isDayAt(before: string, sign: string): boolean {
  if (/[\p{L}\p{N}/.]$/u.test(before) || /số:? ?$/i.test(before)) return false
  if (sign === '-') return !/[-–]$/.test(before)
  return sign === '/' || /ngày $/i.test(before)
}

function written(text: string, from: number, found: string, day = '', month = '', year: string | undefined): WrittenDay {
  const to = from + found.length
  return {
    from,
    to,
    day: Number(day),
    month: Number(month),
    year: year === undefined ? null : Number(year),
    lunar: isLunar(text.slice(Math.max(0, from - 30), from), text.slice(to, to + 24)),
  }
}

function isLunar(before: string, after: string): boolean {
  return /(?:âm lịch|ÂL)[^.;]*$|(?:mùng|mồng) \d{0,2}$/i.test(before) || /^[^.;]{0,12}(?:âm lịch|ÂL)|^,? năm \p{Lu}\p{Ll}+ \p{Lu}/u.test(after)
}

/** Whether there is such a day; the year of none is taken as a leap year, a lunar month as one of 30 days. */
export function dayExists({ day, month, year, lunar }: WrittenDay): boolean {
  if (day < 1 || month < 1 || month > 12) return false
  return day <= (lunar ? 30 : daysIn(month, year ?? 2000))
}

function daysIn(month: number, year: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
