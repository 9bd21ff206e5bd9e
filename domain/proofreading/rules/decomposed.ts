import { foundWords } from '@/domain/words/proofreading'
import { mark } from '../reading/mark'
import type { PassageRule } from '../rule'

/** Words whose marks stand apart from their letters (NFD), so that no search finds them. */
export const decomposed: PassageRule = {
  id: 'decomposed',
  find({ text }) {
    if (text === text.normalize('NFC')) return []
    return [...text.matchAll(/[\p{L}\p{M}]+/gu)]
      .filter(([word]) => word !== word.normalize('NFC'))
      .map(({ index, 0: word }) =>
        mark('decomposed', text, index, index + word.length, word.normalize('NFC'), foundWords.decomposed),
      )
  },
}
