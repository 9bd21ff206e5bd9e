// Letters that no legacy code can be taken for, and marks that stand alone.
const SURE = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u0300-\u0323]/
// Letters of Windows-1252 that Vietnamese in Unicode does not have: codes of a legacy font.
const LEGACY = /[\u0002-\u0006\u0010-\u001d\u0080-\u009f€‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ¡-¿ÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ]/
const OPEN = /[À-ÿ]/
// Words; further away nothing is learnt, and a long text costs no more than its length.
const FARTHEST = 30

type Kind = 'unicode' | 'legacy' | 'open' | 'none'

/**
 * The indices of the words that are Unicode Vietnamese, in a text said to be in a legacy font. Words that may be read
 * both ways (cán, hòa) go with the nearest word that is sure; where none is, the font is believed.
 */
export function unicodeWords(words: string[]): Set<number> {
  const kinds = words.map(kindOf)
  const kept = new Set<number>()
  if (!kinds.includes('unicode')) return kept
  kinds.forEach((kind, i) => {
    if (kind === 'unicode' || (kind === 'open' && nearestKind(kinds, i) === 'unicode')) kept.add(i)
  })
  return kept
}

function kindOf(word: string): Kind {
  if (SURE.test(word)) return 'unicode'
  if (LEGACY.test(word)) return 'legacy'
  return OPEN.test(word) ? 'open' : 'none'
}

function nearestKind(kinds: Kind[], at: number): Kind | null {
  for (let distance = 1; distance <= FARTHEST; distance += 1) {
    const around = [kinds[at - distance], kinds[at + distance]]
    if (around.includes('legacy')) return 'legacy'
    if (around.includes('unicode')) return 'unicode'
  }
  return null
}
