import { foundWords } from '@/domain/words/proofreading'
import type { Found } from '../finding'
import type { Passage } from '../passage'
import { inAddress } from '../reading/addresses'
import { mark } from '../reading/mark'
import type { PassageRule } from '../rule'
import { isPossibleSyllable } from '../syllables/syllable'

const AFTER_MARK = /[),;](?=\p{L})/gu
// A whole word of small letters before, a word with a capital behind: neither TP.Quy Nhơn nor PGS.TS nor v.v.
const AFTER_STOP = /(?<![\p{L}\p{M}\p{N}.’'@/_-])(\p{Ll}[\p{Ll}\p{M}]+)\.(?=\p{Lu}\p{Ll})/gu
// A(H1N1)pdm09: the bracket is part of a name.
const IN_NAME = /[\p{L}\p{N}]\([A-Z0-9]{1,12}\)$/u

/** A missing space after `)` `,` `;` before a letter, and after a full stop between two words of a text. */
export const missingSpace: PassageRule = {
  id: 'missing-space',
  find(passage) {
    const spots = [...afterMarks(passage), ...afterStops(passage)]
    if (spots.length === 0) return []
    const hidden = inAddress(passage)
    return spots.filter((at) => !hidden(at)).map((at) => found(passage, at))
  },
}

function afterMarks({ text }: Passage): number[] {
  return [...text.matchAll(AFTER_MARK)]
    .map(({ index }) => index)
    .filter((at) => text[at] !== ')' || !IN_NAME.test(text.slice(Math.max(0, at - 16), at + 1)))
}

function afterStops({ text }: Passage): number[] {
  return [...text.matchAll(AFTER_STOP)]
    .filter(([, word = '']) => isPossibleSyllable(word.normalize('NFC')))
    .map(({ index, 0: match }) => index + match.length - 1)
}

function found({ text }: Passage, at: number): Found {
  const sign = text.slice(at, at + 1)
  return mark('missing-space', text, at, at + 1, `${sign} `, foundWords.missingSpace(sign))
}
