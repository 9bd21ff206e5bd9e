import { isBlankText } from '@/domain/content/text'
import { foundWords } from '@/domain/words/proofreading'
import { BLANK } from '../reading/blank'
import { mark } from '../reading/mark'
import type { PassageRule } from '../rule'

const RUN = new RegExp(`[${BLANK}]{2,}`, 'g')

/** Runs of two or more blanks, of whatever kinds, once a run. A passage of nothing else is a blank paragraph. */
export const blanks: PassageRule = {
  id: 'blanks',
  find({ text }) {
    if (isBlankText(text)) return []
    return [...text.matchAll(RUN)].map(({ index, 0: run }) => {
      const end = index + run.length
      const atEdge = index === 0 || end === text.length || text[index - 1] === '\n' || text[end] === '\n'
      return mark('blanks', text, index, end, atEdge ? '' : ' ', foundWords.blanks)
    })
  },
}
