import { foundWords } from '@/domain/words/proofreading'
import type { Finding } from '../finding'
import type { Passage } from '../passage'
import { at } from '../reading/at'
import { unpairedBrackets } from '../reading/brackets'
import { mark } from '../reading/mark'
import { quoteSigns } from '../reading/quote-signs'
import type { WholeRule } from '../rule'

type Loose = { passage: Passage; at: number; opens: boolean }

/** How many paragraphs without a sign of it a quotation may run through. */
const REACH = 3

/**
 * Quotes and brackets without their other half. A quotation may run over paragraphs, opened again in each or not;
 * brackets pair within a paragraph, the ones of `a)` and `1)` are none.
 */
export const pairs: WholeRule = {
  id: 'pairs',
  find(passages) {
    const loose = [...looseQuotes(passages), ...passages.flatMap(looseBrackets)]
    return loose.flatMap(foundAt)
  },
}

function looseBrackets(passage: Passage): Loose[] {
  return unpairedBrackets(passage.text).map((bracket) => ({ passage, ...bracket }))
}

function looseQuotes(passages: Passage[]): Loose[] {
  const loose: Loose[] = []
  let open: { quote: Loose; left: number } | null = null
  for (const passage of passages) {
    const quotes = unpairedQuotes(passage)
    if (passage.kind === 'caption' || passage.kind === 'alt') loose.push(...quotes)
    else if (!open || !goesOn(open.quote.passage, passage)) {
      if (open) loose.push(open.quote)
      const last = opensAtEnd(passage, quotes)
      loose.push(...quotes.filter((quote) => quote !== last))
      open = last ? { quote: last, left: REACH } : null
    } else {
      const again = /^\s*“/.test(passage.text)
      const closing: Loose | undefined = quotes.find(({ opens }) => !opens)
      const reopened: Loose | undefined = again ? quotes.find(({ opens }) => opens) : undefined
      loose.push(...quotes.filter((quote) => quote !== closing && quote !== reopened))
      if (closing || (again && !reopened)) open = null
      else if (reopened) open.left = REACH
      else if (open.left > 0) open.left -= 1
      else {
        loose.push(open.quote)
        open = null
      }
    }
  }
  return open ? [...loose, open.quote] : loose
}

function unpairedQuotes(passage: Passage): Loose[] {
  const open: Loose[] = []
  const closing: Loose[] = []
  for (const { at, opens } of quoteSigns(passage.text)) {
    if (opens) open.push({ passage, at, opens })
    else if (open.pop() === undefined) closing.push({ passage, at, opens })
  }
  return [...closing, ...open]
}

function opensAtEnd({ kind }: Passage, quotes: Loose[]): Loose | null {
  const last = quotes.at(-1)
  return kind === 'paragraph' && last?.opens ? last : null
}

function goesOn(from: Passage, to: Passage): boolean {
  return to.kind === 'paragraph' && to.within === from.within && to.within !== 'table'
}

function foundAt({ passage, at: from, opens }: Loose): Finding[] {
  const { text } = passage
  const sign = text.slice(from, from + 1)
  const message = opens ? foundWords.notClosed(sign) : foundWords.notOpened(sign)
  return at(passage, [mark('pairs', text, from, from + 1, null, message)])
}
