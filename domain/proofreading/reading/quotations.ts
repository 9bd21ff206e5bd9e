import type { Passage } from '../passage'
import { covers, type Span } from './spans'

/** Whether a place of the passage stands in a quotation: someone else's words, which are not to be changed. */
export function inQuotation({ text, within }: Pick<Passage, 'text' | 'within'>): (at: number) => boolean {
  if (within === 'quotation') return () => true
  const spans = quoted(text)
  return (at) => covers(spans, at)
}

// One that is not closed, or not opened, reaches to the end or the beginning of the passage.
function quoted(text: string): Span[] {
  const spans: Span[] = []
  let open: number | null = null
  for (const { index, 0: sign } of text.matchAll(/[“”«»"]/g)) {
    if (open === null && (sign === '“' || sign === '«' || sign === '"')) open = index
    else if (sign === '”' || sign === '»' || sign === '"') {
      spans.push({ from: open ?? spans.at(-1)?.to ?? 0, to: index })
      open = null
    }
  }
  return open === null ? spans : [...spans, { from: open, to: text.length }]
}
