import { foundWords } from '@/domain/words/proofreading'
import type { Found } from '../finding'
import { plainBlanks } from '../reading/blank'
import { dayExists, daysWithoutYear, daysWithYear, type WrittenDay } from '../reading/dates'
import { mark } from '../reading/mark'
import type { PassageRule } from '../rule'

const MONTH = /tháng (\d{1,2})(?:\/| năm )(?:19|20)\d\d(?![\p{L}\p{N}/])/giu

/** Days and months that are in no calendar. Fractions, ratios, numbers of documents and telephones are no days. */
export const date: PassageRule = {
  id: 'date',
  find({ text }) {
    if (!/\d/.test(text)) return []
    const plain = plainBlanks(text)
    const days = [...daysWithYear(plain), ...daysWithoutYear(plain).filter((one) => isSurelyDay(plain, one))]
    return [...days.filter((one) => !dayExists(one)).map((one) => noSuchDay(text, one)), ...noSuchMonths(text, plain)]
  },
}

// "Mỗi ngày 15/20 ca" is a share: only a day that just misses its month is a day for sure, or what follows such a word.
function isSurelyDay(text: string, { from, to, day, month }: WrittenDay): boolean {
  if (month >= 1 && month <= 12 && day >= 1 && day <= 31) return true
  if (!text.slice(from, to).includes('/')) return / tháng /.test(text.slice(from, to))
  const before = text.slice(Math.max(0, from - 14), from)
  return /(?:^|[.,;:(“–-] ?|(?:sáng|trưa|chiều|tối|đêm|vào|từ|đến|hết|trước|sau|tới|hôm) )ngày $/i.test(before)
}

function noSuchDay(text: string, { from, to }: WrittenDay): Found {
  return mark('date', text, from, to, null, foundWords.noSuchDay(text.slice(from, to)))
}

// "Ngày 5 tháng 13" is reported as a day; the thirteenth month of wages is one.
function noSuchMonths(text: string, plain: string): Found[] {
  return [...plain.matchAll(MONTH)]
    .filter(({ 1: month }) => Number(month) < 1 || Number(month) > 12)
    .filter(({ index }) => !/(?:\d|lương|thưởng) $/i.test(plain.slice(Math.max(0, index - 8), index)))
    .map(({ index, 0: found, 1: month = '' }) => {
      const from = index + 'tháng '.length
      return mark('date', text, from, index + found.length, null, foundWords.noSuchMonth(month))
    })
}
