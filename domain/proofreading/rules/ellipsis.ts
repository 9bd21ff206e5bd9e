import { foundWords } from '@/domain/words/proofreading'
import { inAddress } from '../reading/addresses'
import { mark } from '../reading/mark'
import type { PassageRule } from '../rule'

const DOTS = /[.…]{2,}/g
/** As many dots and more are a line to be filled in: `Họ và tên:..........`; fewer too where a form has one. */
const LEADER = 6
const IN_FORM = /(?::|ngày|tháng|năm|số) ?$/i

/** An ellipsis of other than three dots. */
export const ellipsis: PassageRule = {
  id: 'ellipsis',
  find(passage) {
    const { text } = passage
    const found = [...text.matchAll(DOTS)]
      .filter(({ index, 0: dots }) => dots !== '...' && !isLeader(text, index, dots) && !inPath(text, index, index + dots.length))
      .map(({ index, 0: dots }) => {
        const fix = dots.includes('…') ? '…' : '...'
        return mark('ellipsis', text, index, index + dots.length, fix, foundWords.ellipsis)
      })
    const hidden = found.length > 0 ? inAddress(passage) : () => false
    return found.filter(({ from }) => !hidden(from))
  },
}

function isLeader(text: string, at: number, dots: string): boolean {
  const count = dots.replaceAll('…', '...').length
  return count >= LEADER || (count > 2 && IN_FORM.test(text.slice(Math.max(0, at - 8), at)))
}

// ../anh, and the end mark ./.
function inPath(text: string, from: number, to: number): boolean {
  return /[/\\]/.test(text.charAt(from - 1) + text.charAt(to))
}
