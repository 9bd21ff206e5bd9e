import { foundWords } from '@/domain/words/proofreading'
import { at } from '../reading/at'
import { mark } from '../reading/mark'
import type { WholeRule } from '../rule'

/** A picture that stands in the text already, reported at each later one. */
export const samePicture: WholeRule = {
  id: 'same-picture',
  find(passages) {
    const seen = new Set<string>()
    return passages.flatMap((passage) => {
      const { pictureId, text } = passage
      if (pictureId === undefined) return []
      if (!seen.has(pictureId)) {
        seen.add(pictureId)
        return []
      }
      const found = mark('same-picture', text, 0, text.length, null, foundWords.samePicture)
      return at(passage, [{ ...found, key: `same-picture|${pictureId}` }])
    })
  },
}
