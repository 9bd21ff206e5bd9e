import { isBlankText } from '@/domain/content/text'
import { foundWords } from '@/domain/words/proofreading'
import { mark } from '../reading/mark'
import type { PassageRule } from '../rule'

/**
 * A paragraph or heading of nothing but blanks. One without even these is the editor's own, where writing goes on; in a
 * table it is an empty cell. Its fix leaves nothing of it: an editor takes the block away.
 */
export const blankParagraph: PassageRule = {
  id: 'blank-paragraph',
  find({ text, kind, within }) {
    if (kind !== 'paragraph' && kind !== 'heading') return []
    if (text === '' || within === 'table' || !isBlankText(text)) return []
    return [mark('blank-paragraph', text, 0, text.length, '', foundWords.blankParagraph)]
  },
}
