const SYLLABLE = /^(?:ngh?|nh|ch|gh?|gi|kh|ph|qu|th|tr|[bcdđhklmnpqrstvx])?[aeiouyăâêôơư]{1,3}(?:ch|ng|nh|[cmnpt])?$/
const ROMAN = /^[ivxlc]+$/
// Words and the blanks between; further away nothing is learnt.
const FARTHEST = 30

/** A letter as converted; `open`: its small form may stand for the capital. */
export type CasedLetter = { letter: string; open: boolean }

type Case = 'capital' | 'small' | 'open' | 'none'

/**
 * Capitals for open letters that stand among capitals: in a word whose other letters are capitals, and in a word that
 * leaves it open (Ở, TỐ) when the words on both sides of it are capitals. Changes the letters in place.
 */
export function raiseCapitals(words: CasedLetter[][]): void {
  const cases = words.map(caseOf)
  words.forEach((word, i) => {
    const raise = cases[i] === 'capital' || (cases[i] === 'open' && isAmongCapitals(words, cases, i))
    if (raise) for (const cell of word) if (cell.open) cell.letter = cell.letter.toUpperCase()
  })
}

function caseOf(word: CasedLetter[]): Case {
  const letters = word.filter(({ letter }) => /\p{L}/u.test(letter))
  const sure = letters.filter(({ open }) => !open)
  if (sure.some(({ letter }) => letter !== letter.toUpperCase())) return 'small'
  if (sure.length > 1 || (sure.length === 1 && letters[0]?.open)) return 'capital'
  return letters.length > sure.length ? 'open' : 'none'
}

function isAmongCapitals(words: CasedLetter[][], cases: Case[], at: number): boolean {
  const before = nearest(words, cases, at, -1)
  const after = nearest(words, cases, at, 1)
  return (before ?? after) === 'capital' && (after ?? before) === 'capital'
}

function nearest(words: CasedLetter[][], cases: Case[], at: number, step: 1 | -1): Case | null {
  for (let i = at + step; i >= 0 && i < words.length && Math.abs(i - at) <= FARTHEST; i += step) {
    const found = cases[i]
    if (found === 'small' || (found === 'capital' && isSyllable(words[i] ?? []))) return found
  }
  return null
}

// Abbreviations and numerals are capitals everywhere and tell nothing of their neighbours.
function isSyllable(word: CasedLetter[]): boolean {
  const plain = word
    .map(({ letter }) => letter.toLowerCase().normalize('NFD').replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC'))
    .join('')
    .replace(/[^\p{L}]/gu, '')
  return SYLLABLE.test(plain) && !ROMAN.test(plain)
}
