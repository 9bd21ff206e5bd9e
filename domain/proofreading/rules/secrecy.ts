import { foundWords } from '@/domain/words/proofreading'
import { mark } from '../reading/mark'
import type { PassageRule } from '../rule'

// On a stamp letters may stand apart: M Ậ T.
const DEGREE = String.raw`(?:T\s*Ố\s*I\s*|T\s*U\s*Y\s*[ỆÊ]\s*T\s*)?M\s*Ậ\s*T`
const INTERNAL = String.raw`(?:tài\s+liệu\s+|văn\s+bản\s+)?(?:chỉ\s+)?lưu\s+hành\s+nội\s+bộ`
const EDGE = String.raw`[\s\p{P}\p{S}]{0,200}`

const OWN_LINE = new RegExp(`^${EDGE}(${DEGREE})${EDGE}$`, 'u')
const AFTER_LABEL = new RegExp(String.raw`độ\s+mật\s*:${EDGE}`, 'iu')
const DEGREE_HERE = new RegExp(`^(${DEGREE})(?![\\p{L}\\p{N}])`, 'u')
// As a line of its own the label leaves no doubt, whatever the capitals.
const LABELLED_LINE = new RegExp(String.raw`^${EDGE}độ\s+mật\s*:${EDGE}((?:tối\s+|tuyệt\s+)?mật)${EDGE}$`, 'iu')
const INTERNAL_LINE = new RegExp(`^${EDGE}(${INTERNAL})${EDGE}$`, 'iu')
const INTERNAL_AFTER_COLON = new RegExp(`:${EDGE}(${INTERNAL})(?![\\p{L}\\p{N}])`, 'iu')

/** Marks of secrecy on a line of their own or after their label. The words in a sentence are no mark. */
export const secrecy = {
  id: 'secrecy',
  find({ text }) {
    let start = 0
    return text.split('\n').flatMap((line) => {
      const from = start
      start += line.length + 1
      const found = markOf(line)
      if (!found) return []
      const message = found.internal ? foundWords.internal : foundWords.secrecy
      return [mark('secrecy', text, from + found.at, from + found.at + found.length, null, message)]
    })
  },
} satisfies PassageRule

type SecrecyMark = { at: number; length: number; internal: boolean }

function markOf(line: string): SecrecyMark | null {
  // A mark of secrecy with its marks apart is one all the same; its place is then the whole line.
  if (line !== line.normalize('NFC')) {
    const composed = markOf(line.normalize('NFC'))
    return composed && { ...composed, at: 0, length: line.length }
  }
  return (
    inLine(line, OWN_LINE, false) ??
    inLine(line, LABELLED_LINE, false) ??
    afterLabel(line) ??
    inLine(line, INTERNAL_LINE, true) ??
    inLine(line, INTERNAL_AFTER_COLON, true)
  )
}

function inLine(line: string, form: RegExp, internal: boolean): SecrecyMark | null {
  const match = form.exec(line)
  const words = match?.[1]
  if (!match || words === undefined) return null
  return { at: line.indexOf(words, match.index), length: words.length, internal }
}

function afterLabel(line: string): SecrecyMark | null {
  const label = AFTER_LABEL.exec(line)
  if (!label) return null
  const at = label.index + label[0].length
  const degree = DEGREE_HERE.exec(line.slice(at))?.[1]
  return degree === undefined ? null : { at, length: degree.length, internal: false }
}
