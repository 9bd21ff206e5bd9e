import { foundWords } from '@/domain/words/proofreading'
import { inAddress } from '../reading/addresses'
import { BLANK } from '../reading/blank'
import { mark } from '../reading/mark'
import type { PassageRule } from '../rule'
import { isPossibleSyllable } from '../syllables/syllable'

// What stands before and behind is at most a word long; a dash that opens a line has nothing before it.
const LEFT = String.raw`(?<left>[\p{L}\p{M}\p{N}.’'/]{0,40}[\p{L}\p{M}\p{N}%)”"])`
const RIGHT = String.raw`(?=(?<right>[\p{L}\p{M}\p{N}“"(]{1,40}))`
const ONE_SIDED = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}.’'/])${LEFT}(?<sign>(?<tight>[-‐–])[${BLANK}]+|[${BLANK}]+(?<loose>[-‐–]))${RIGHT}`,
  'gu',
)

/** A hyphen or dash with a blank on one side only. */
export const hyphen: PassageRule = {
  id: 'hyphen',
  find(passage) {
    const { text } = passage
    const found = [...text.matchAll(ONE_SIDED)].flatMap((match) => {
      const { left = '', right = '', sign = '', tight, loose } = match.groups ?? {}
      if (isLeftAlone(left, right, tight !== undefined) || isNumbering(text, match.index, left, right)) return []
      const from = match.index + left.length
      const dash = tight ?? loose ?? '-'
      return [mark('hyphen', text, from, from + sign.length, joins(left, right) ? dash : ` ${dash} `, foundWords.hyphen)]
    })
    const hidden = found.length > 0 ? inAddress(passage) : () => false
    return found.filter(({ from }) => !hidden(from))
  },
}

// -5 is a number of its own; A- and O- are a grade and a blood group.
function isLeftAlone(left: string, right: string, tight: boolean): boolean {
  return tight ? /^\p{Lu}$/u.test(left) : /^\p{N}/u.test(right) && !/\p{N}/u.test(left)
}

// II- Mục tiêu; 1- Kết quả; gồm: a- tổ chức; b- cán bộ.
function isNumbering(text: string, at: number, left: string, right: string): boolean {
  if (!/^(?:[IVXLC]+|\p{N}{1,2}(?:\.\p{N}{1,2})*|\p{L})$/u.test(left) || !/^[\p{L}“"(]/u.test(right)) return false
  return /(?:^|\n|[:;.,(] )\s*$/.test(text.slice(Math.max(0, at - 8), at))
}

// 2021-2025, 7h-8h; Covid-19.
function joins(left: string, right: string): boolean {
  if (!/^\p{N}/u.test(right)) return false
  return /^\p{N}/u.test(left) || (/^\p{L}+$/u.test(left) && !isPossibleSyllable(left.toLowerCase()))
}
