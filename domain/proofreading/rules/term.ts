import { foundWords } from '@/domain/words/proofreading'
import type { Found } from '../finding'
import { isInForce, type Term } from '../house'
import type { Passage } from '../passage'
import { plainBlanks } from '../reading/blank'
import { mark } from '../reading/mark'
import { inQuotation } from '../reading/quotations'
import type { PassageRule } from '../rule'

/** What the office calls otherwise today, by its own list: whole words, capitals as written, not in quotations. */
export const term: PassageRule = {
  id: 'term',
  find(passage, { terms, today }) {
    const inForce = terms.filter((one) => isInForce(one, today) && one.wrong !== '' && one.wrong !== one.right)
    if (inForce.length === 0) return []
    const text = plainBlanks(passage.text)
    const found = inForce.flatMap((one) => places(text, one).map((at) => foundAt(passage, one, at)))
    const quoted = found.length > 0 ? inQuotation(passage) : () => false
    return found.filter(({ from }) => !quoted(from))
  },
}

function foundAt({ text }: Passage, { wrong, right, note }: Term, at: number): Found {
  return mark('term', text, at, at + wrong.length, right, foundWords.term(right, note))
}

function places(text: string, { wrong, right }: Term): number[] {
  const found: number[] = []
  for (let at = text.indexOf(wrong); at >= 0; at = text.indexOf(wrong, at + wrong.length)) {
    if (isWhole(text, at, at + wrong.length) && !isPartOf(text, at, wrong, right)) found.push(at)
  }
  return found
}

function isWhole(text: string, from: number, to: number): boolean {
  return !/[\p{L}\p{M}\p{N}]$/u.test(text.slice(Math.max(0, from - 2), from)) && !/^[\p{L}\p{M}\p{N}]/u.test(text.slice(to, to + 2))
}

// The right wording may hold the wrong one: "Sở Nông nghiệp" in "Sở Nông nghiệp và Môi trường".
function isPartOf(text: string, at: number, wrong: string, right: string): boolean {
  for (let inner = right.indexOf(wrong); inner >= 0; inner = right.indexOf(wrong, inner + 1)) {
    if (at >= inner && text.startsWith(right, at - inner)) return true
  }
  return false
}
