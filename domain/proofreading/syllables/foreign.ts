import { ONSETS } from './onsets'
import { isStopped, RHYMES } from './rhymes'
import { takeTone } from './tone'

/** Syllables of other languages that are written small in Vietnamese texts and fit no table. */
const KNOWN = new Set(['kơ', 'gươl', 'đing', 'yàng', 'đăk', 'đắk', 'đêgar', 'rôk', 'blan', 'brăng', 'jút', 'pônagar'])

/** Consonants that only borrowed words have together: crôm, prôtêin, xtê-rê-ô. */
const CLUSTERS = ['bl', 'br', 'cl', 'cr', 'đr', 'gl', 'gr', 'kl', 'kr', 'pl', 'pr', 'ps', 'st', 'xt', 'xp', 'xc']

const BEGINNINGS = [...ONSETS, ...CLUSTERS]
// Finals that only borrowed words have.
const LOOSE = /^(?:[aăâeêioôơuưy]{1,2}[lrxsbđk]?|ic|ing)$/

/**
 * Whether a small-lettered word is a borrowed one as Vietnamese writes them together (kilômét, ôxy, mácxít, crôm) or a
 * foreign one: borrowed syllables are level, or sắc before a stop. A native word typed without its tone looks the same
 * (nhândân) and passes.
 */
export function looksForeign(word: string): boolean {
  return KNOWN.has(word) || isOfOtherAlphabet(word) || splits(word)
}

// é or ô alone may be French (café), ơ and ờ cannot (ngwời).
function isOfOtherAlphabet(word: string): boolean {
  return OTHER.test(word) && !OURS.test(word)
}

const OTHER = /[fjwz]|[^a-zà-ãè-êìíò-õùúýăđĩũơưạ-ỹ]/
const OURS = /[ăđĩũơưạ-ỹ]/

function splits(word: string): boolean {
  if (word.length > 24) return false
  const ends = new Set([0])
  for (let end = 1; end <= word.length; end += 1) {
    for (const start of ends) {
      if (end - start <= 7 && isBorrowed(word.slice(start, end), start > 0 || end < word.length)) ends.add(end)
    }
  }
  return ends.has(word.length)
}

// A whole word must have foreign consonants to be a borrowed one.
function isBorrowed(part: string, inWord: boolean): boolean {
  const toned = takeTone(part)
  if (!toned) return false
  const onsets = inWord ? BEGINNINGS : CLUSTERS
  return onsets.some((onset) => {
    const rhyme = toned.letters.slice(onset.length)
    if (!toned.letters.startsWith(onset) || rhyme === '') return false
    if (!RHYMES.has(rhyme) && !LOOSE.test(rhyme)) return false
    return toned.tone === 'ngang' || (toned.tone === 'sắc' && isStopped(rhyme))
  })
}
