import { foundWords } from '@/domain/words/proofreading'
import type { Found } from '../finding'
import { inAddress } from '../reading/addresses'
import { mark } from '../reading/mark'
import type { PassageRule } from '../rule'
import { looksForeign } from '../syllables/foreign'
import { isPossibleSyllable, mendedSyllable } from '../syllables/syllable'

const LETTERS = /[A-Za-z\u00c0-\u1ef9]{2,}/g
// Parts of hyphenated names, of H’Nga, of codes and of addresses are no words.
const JOINED_BEFORE = /[\p{L}\p{N}’'‘`@#_./-]/u
const JOINED_BEHIND = /[\p{L}\p{N}’'‘`@_/-]/u
const VOWEL = /[aăâeêioôơuưyàằầèềìòồờùừỳáắấéếíóốớúứýảẳẩẻểỉỏổởủửỷãẵẫẽễĩõỗỡũữỹạặậẹệịọộợụựỵ]/

/** Words with Vietnamese letters that can be no Vietnamese syllable. Words without marks may be of any language. */
export const syllable: PassageRule = {
  id: 'syllable',
  find(passage) {
    const found: Found[] = []
    const { text } = passage
    for (const { index, 0: word } of text.matchAll(LETTERS)) {
      if (isLatin(word) || isJoined(text, index, index + word.length)) continue
      if (word === word.toLowerCase() && !isFine(word.normalize('NFC'))) found.push(foundAt(text, index, word))
    }
    const hidden = found.length > 0 ? inAddress(passage) : () => false
    return found.filter(({ from }) => !hidden(from))
  },
}

function isLatin(word: string): boolean {
  for (let i = 0; i < word.length; i += 1) if (word.charCodeAt(i) > 0x7f) return false
  return true
}

function isJoined(text: string, from: number, to: number): boolean {
  return JOINED_BEFORE.test(text.charAt(from - 1)) || JOINED_BEHIND.test(text.charAt(to))
}

// Without a vowel it is an abbreviation: vnđ.
function isFine(word: string): boolean {
  return isPossibleSyllable(word) || !VOWEL.test(word) || looksForeign(word)
}

function foundAt(text: string, at: number, word: string): Found {
  const right = mendedSyllable(word.normalize('NFC'))
  const message = right === null ? foundWords.syllable(word) : foundWords.syllableMended(word, right)
  return mark('syllable', text, at, at + word.length, right, message)
}
