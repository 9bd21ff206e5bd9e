import { foundWords } from '@/domain/words/proofreading'
import { quoteSigns } from '../reading/quote-signs'
import { mark } from '../reading/mark'
import type { PassageRule } from '../rule'

/** Straight double quotes; inches and seconds of an arc are none. */
export const straightQuotes: PassageRule = {
  id: 'straight-quotes',
  find({ text }) {
    if (!text.includes('"')) return []
    return quoteSigns(text)
      .filter(({ at }) => text[at] === '"')
      .map(({ at, opens }) => {
        const right = opens ? '“' : '”'
        return mark('straight-quotes', text, at, at + 1, right, foundWords.straightQuote(right))
      })
  },
}
