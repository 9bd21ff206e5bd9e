import { foundWords } from '@/domain/words/proofreading'
import type { Finding } from '../finding'
import type { ProofHouse } from '../house'
import type { Passage } from '../passage'
import { at } from '../reading/at'
import { mark } from '../reading/mark'
import { inQuotation } from '../reading/quotations'
import type { WholeRule } from '../rule'

type Style = 'old' | 'new'
type Word = { passage: Passage; from: number; to: number; pair: number; style: Style; isUy: boolean }

const OLD = 'òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy Ủy'.split(' ')
const NEW = 'oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ Uỷ'.split(' ')
const PAIR = new RegExp([...OLD, ...NEW].join('|'), 'g')
const LETTER = /[\p{L}\p{M}\p{N}’']/u

/**
 * Open oa, oe, uy with the tone placed in both ways (hòa, hoà) in one text: the way of the greater number is proposed, of
 * two equal ones the first used. Not after q, in names and in quotations; of words with a capital only Ủy is looked at.
 * Where the house has settled uy, uy goes by that and has no part in the count.
 */
export const tonePlacement: WholeRule = {
  id: 'tone-placement',
  find(passages, { uyPlacement }) {
    const words = passages.flatMap(wordsOf)
    const counted = uyPlacement === 'majority' ? words : words.filter(({ isUy }) => !isUy)
    const usual = usualStyle(counted)
    return words.flatMap((word) => {
      const settled = word.isUy && uyPlacement !== 'majority'
      const style = settled ? uyPlacement : usual
      return style === word.style ? [] : foundAt(word, style, settled)
    })
  },
}

function wordsOf(passage: Passage): Word[] {
  const { text } = passage
  const words: Word[] = []
  for (const { index, 0: letters } of text.matchAll(PAIR)) {
    const from = wordStart(text, index)
    if (LETTER.test(text.charAt(index + 2)) || !isCommon(text, from, index)) continue
    words.push({ passage, from, to: index + 2, ...pairOf(letters), isUy: /[yỳýỷỹỵ]$/.test(letters) })
  }
  const quoted = words.length > 0 ? inQuotation(passage) : () => false
  return words.filter((word) => !quoted(word.from))
}

// No syllable has more than three letters before its rhyme (nghĩa).
function wordStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start <= 3 && LETTER.test(text.charAt(start - 1))) start -= 1
  return start
}

// Neither a name, nor quý.
function isCommon(text: string, from: number, at: number): boolean {
  if (from === at) return true
  return /^\p{Ll}{1,3}$/u.test(text.slice(from, at)) && text[at - 1] !== 'q'
}

function pairOf(letters: string): { pair: number; style: Style } {
  const old = OLD.indexOf(letters)
  return old >= 0 ? { pair: old, style: 'old' } : { pair: NEW.indexOf(letters), style: 'new' }
}

function usualStyle(words: Word[]): Style {
  const old = words.filter(({ style }) => style === 'old').length
  if (old * 2 === words.length) return words[0]?.style ?? 'old'
  return old * 2 > words.length ? 'old' : 'new'
}

function foundAt({ passage, from, to, pair }: Word, style: Exclude<ProofHouse['uyPlacement'], 'majority'>, settled: boolean): Finding[] {
  const letters = (style === 'old' ? OLD : NEW)[pair] ?? ''
  const right = passage.text.slice(from, to - 2) + letters
  const message = settled ? foundWords.toneOfHouse(right) : foundWords.tonePlacement(right)
  return at(passage, [mark('tone-placement', passage.text, from, to, right, message)])
}
