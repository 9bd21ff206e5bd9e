import { foundWords } from '@/domain/words/proofreading'
import type { Found } from '../finding'
import { plainBlanks } from '../reading/blank'
import { dayExists, daysWithYear, type WrittenDay } from '../reading/dates'
import { mark } from '../reading/mark'
import type { PassageRule } from '../rule'

const NAMES = ['chủ nhật', 'thứ hai', 'thứ ba', 'thứ tư', 'thứ năm', 'thứ sáu', 'thứ bảy']
const NUMBERED = ['chủ nhật', 'thứ 2', 'thứ 3', 'thứ 4', 'thứ 5', 'thứ 6', 'thứ 7']
// What stands before the day: thứ ba, ngày 29/8/2023; Thứ Hai (5-2-2024); chủ nhật 1/1/2023.
const BEFORE_DAY = /(?<lead>[\p{L}\p{N},.;:()“–-]{0,12} ?)(?<name>(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|ch[ủú][aá]? nhật))(?: ?, ?| ?\( ?| )(?:ngày )?$/iu
// A third meeting is no Tuesday: what may stand before a weekday is a word of time or the beginning of a clause.
const OF_TIME = /(?:^|[,.;:(“–-] ?|(?:^|[^\p{L}])(?:sáng|trưa|chiều|tối|đêm|vào|từ|đến|hết|trước|sau|tới|hôm|ngày|và|là|nhằm) )$/iu

/** A weekday that does not fit the date that follows it; only where the year is written too. */
export const weekday: PassageRule = {
  id: 'weekday',
  find({ text }) {
    if (!/(?:thứ|nhật)/i.test(text)) return []
    const plain = plainBlanks(text)
    // "Thứ nhất, … Thứ hai, ngày …" counts.
    if (/thứ nhất/i.test(plain)) return []
    return daysWithYear(plain)
      .filter((day) => dayExists(day) && !day.lunar)
      .flatMap((day) => wrongWeekday(text, plain, day))
  },
}

function wrongWeekday(text: string, plain: string, day: WrittenDay): Found[] {
  const start = Math.max(0, day.from - 40)
  const before = BEFORE_DAY.exec(plain.slice(start, day.from))
  const { lead = '', name = '' } = before?.groups ?? {}
  if (!before || !OF_TIME.test(lead)) return []
  const written = indexOf(name)
  const right = new Date(Date.UTC(day.year ?? 0, day.month - 1, day.day)).getUTCDay()
  if (written === right) return []
  const from = start + before.index + lead.length
  const fix = inStyleOf(name, (/\d/.test(name) ? NUMBERED : NAMES)[right] ?? '')
  const message = foundWords.weekday(text.slice(day.from, day.to), NAMES[right] ?? '')
  return [mark('weekday', text, from, from + name.length, fix, message)]
}

function indexOf(name: string): number {
  const lower = name.toLowerCase().replace('bẩy', 'bảy')
  if (lower.startsWith('ch')) return 0
  return Math.max(NAMES.indexOf(lower), NUMBERED.indexOf(lower))
}

function inStyleOf(name: string, right: string): string {
  if (name === name.toUpperCase() && /\p{L}{2}/u.test(name)) return right.toUpperCase()
  const [first = '', second = ''] = name.split(' ')
  const [one = '', other = ''] = right.split(' ')
  return `${isCapital(first) ? capital(one) : one} ${isCapital(second) ? capital(other) : other}`
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
