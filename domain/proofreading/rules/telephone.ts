import { foundWords } from '@/domain/words/proofreading'
import { inAddress } from '../reading/addresses'
import { mark } from '../reading/mark'
import type { PassageRule } from '../rule'

const BEFORE = String.raw`(?<![\p{L}\p{N}]|\p{N}[.,/-])`
const AFTER = String.raw`(?![\p{L}\p{N}]|[/-]\p{N})`
// The first group has three or four digits, so that no date (05-09-2024) is taken for one.
const MOBILE = String.raw`(?:\+84[ .]?|\(\+84\) ?|0)[35789]\d{1,2}(?:[ .-]?\d{2,7}){1,4}`
const LANDLINE = String.raw`\(?(?:\+84[ .]?|0)2\d{1,2}\)?[ .-]{0,2}\d{3,4}[ .-]?\d{3,4}`
const NUMBER = new RegExp(`${BEFORE}(?:${MOBILE}|${LANDLINE})${AFTER}`, 'gu')
const HOTLINE = new RegExp(String.raw`${BEFORE}1[89]00[ .]?\d{4}(?:\d{2})?${AFTER}`, 'gu')
const CALLED = /(?:đường dây nóng|tổng đài|hotline|điện thoại|ĐT|gọi)[^\p{N};.]{0,24}$/iu

/** Telephone numbers: mobiles, landlines, and hotlines where they are called so. Emergency calls (113) are none. */
export const telephone: PassageRule = {
  id: 'telephone',
  find(passage) {
    const { text } = passage
    const numbers = [...text.matchAll(NUMBER)].filter(({ 0: number }) => isWhole(number))
    const hotlines = [...text.matchAll(HOTLINE)].filter(({ index }) => CALLED.test(text.slice(Math.max(0, index - 40), index)))
    const found = [...numbers, ...hotlines].map(({ index, 0: number }) =>
      mark('telephone', text, index, index + number.length, null, foundWords.telephone),
    )
    const hidden = found.length > 0 ? inAddress(passage) : () => false
    return found.filter(({ from }) => !hidden(from))
  },
}

// Ten digits with the 0 for a mobile, ten or eleven for a landline.
function isWhole(number: string): boolean {
  const digits = number.replace(/^\(?\+84\)?/, '0').replace(/\D/g, '')
  return digits.startsWith('02') ? digits.length === 10 || digits.length === 11 : digits.length === 10
}
