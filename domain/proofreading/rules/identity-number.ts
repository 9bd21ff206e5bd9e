import { foundWords } from '@/domain/words/proofreading'
import { mark } from '../reading/mark'
import type { PassageRule } from '../rule'

// The twelve digits of an identity card begin with the province's code, 001 to 096; a sum of money does not begin with 0.
const CARD = /(?<![\p{L}\p{N}]|\p{N}[.,/-])0\d{2}[ .]?\d{3}[ .]?\d{3}[ .]?\d{3}(?![\p{L}\p{N}]|[.,/-]\p{N})/gu
const CALLED = /(?:căn cước(?: công dân)?|CCCD|chứng minh (?:nhân dân|thư)|CMND|CMTND|định danh(?: cá nhân)?)[^\p{N};]{0,24}$/iu
const NINE_OR_TWELVE = /(?<![\p{L}\p{N}]|\p{N}[.,/-])(?:\d{3}[ .]?\d{3}[ .]?\d{3}(?:[ .]?\d{3})?)(?![\p{L}\p{N}]|[.,/-]\p{N})/gu

/** Identity-card numbers: twelve digits of their form anywhere, nine or twelve after what they are called. */
export const identityNumber: PassageRule = {
  id: 'identity-number',
  find({ text }) {
    const cards = [...text.matchAll(CARD)].filter(({ 0: digits }) => isProvince(digits))
    const called = [...text.matchAll(NINE_OR_TWELVE)].filter(({ index }) => CALLED.test(text.slice(Math.max(0, index - 50), index)))
    const places = new Map([...cards, ...called].map(({ index, 0: digits }) => [index, digits.length]))
    return [...places].map(([at, length]) =>
      mark('identity-number', text, at, at + length, null, foundWords.identityNumber),
    )
  },
}

function isProvince(digits: string): boolean {
  const code = Number(digits.slice(0, 3))
  return code >= 1 && code <= 96
}
