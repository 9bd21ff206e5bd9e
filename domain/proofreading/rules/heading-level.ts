import { foundWords } from '@/domain/words/proofreading'
import { at } from '../reading/at'
import { mark } from '../reading/mark'
import type { WholeRule } from '../rule'

/** A small heading before any heading: under the title (level 1) it skips a level. Reported once, at the first. */
export const headingLevel: WholeRule = {
  id: 'heading-level',
  find(passages) {
    const first = passages.find(({ kind, within }) => kind === 'heading' && within === 'plain')
    if (first?.level !== 3) return []
    const { text } = first
    return at(first, [mark('heading-level', text, 0, text.length, null, foundWords.headingLevel)])
  },
}
