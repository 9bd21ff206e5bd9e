import { foundWords } from '@/domain/words/proofreading'
import { mark } from '../reading/mark'
import type { PassageRule } from '../rule'

// Beside a number it is right: 20 kg, Điều 5.
const LONE = /(?<=[^\s\p{N}])[\u00a0\u202f](?=[^\s\p{N}])/gu

/** A no-break space standing alone between two words. */
export const noBreakSpace: PassageRule = {
  id: 'no-break-space',
  find({ text }) {
    return [...text.matchAll(LONE)].map(({ index }) =>
      mark('no-break-space', text, index, index + 1, ' ', foundWords.noBreakSpace),
    )
  },
}
