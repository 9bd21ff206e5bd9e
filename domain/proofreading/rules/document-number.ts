import { foundWords } from '@/domain/words/proofreading'
import type { Found } from '../finding'
import { inAddress } from '../reading/addresses'
import { plainBlanks } from '../reading/blank'
import { mark } from '../reading/mark'
import type { PassageRule } from '../rule'
import { readNumbers, type ReadNumber } from '../reading/document-numbers'

/**
 * A document's number in a form that is surely wrong: a Party number with a year or other signs than 25-NQ/TW, a state
 * number with other signs than 1234/QĐ-UBND, a decree or circular without its year. Only with types and bodies that are
 * known; what is merely unusual is left alone.
 */
export const documentNumber: PassageRule = {
  id: 'document-number',
  find(passage) {
    if (!/\d/.test(passage.text)) return []
    const plain = plainBlanks(passage.text)
    const found = readNumbers(plain).flatMap((number) => foundAt(passage.text, plain, number))
    const hidden = found.length > 0 ? inAddress(passage) : () => false
    return found.filter(({ from }) => !hidden(from))
  },
}

function foundAt(text: string, plain: string, number: ReadNumber): Found[] {
  const { from, to, right, isParty, year } = number
  if (!isParty && year === null && isNormative(right)) return withoutYear(text, plain, number)
  if (plain.slice(from, to) === right) return []
  const message = isParty && year !== null ? foundWords.numberWithYear(right) : foundWords.numberForm(right)
  return [mark('document-number', text, from, to, right, message)]
}

// Decrees and circulars; resolutions and decisions of the state come with and without a year.
function isNormative(number: string): boolean {
  return /\/(?:NĐ-CP|TT-B\p{Lu}+)$/u.test(number)
}

// From 1997 on; what is dated right behind it gives the year.
function withoutYear(text: string, plain: string, { from, to, right }: ReadNumber): Found[] {
  const dated = /^,? (?:ngày \d{1,2}(?:[/.-]\d{1,2}[/.-]| tháng \d{1,2},? năm )|năm )((?:19|20)\d\d)/i.exec(plain.slice(to, to + 40))
  const year = dated?.[1]
  if (year !== undefined && Number(year) < 1997) return []
  const fix = year === undefined ? null : right.replace('/', `/${year}/`)
  const message = fix === null ? foundWords.numberWithoutYear : foundWords.numberForm(fix)
  return [mark('document-number', text, from, to, fix, message)]
}
