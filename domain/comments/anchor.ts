import { isRecord } from '@/domain/is-record'
import type { Passage } from '@/domain/proofreading/passage'
import type { Anchor } from './anchor-schemas'

/** A quotation is cut here, in UTF-16 units: enough to know a passage by. */
export const LONGEST_QUOTE = 1_000
/** How much of the text on each side is remembered, in UTF-16 units. */
export const CONTEXT = 40

type Stretch = Pick<Passage, 'place' | 'text'>

/** The anchor of a stretch; blanks at its ends are left out, a very long one is cut. Null: it holds nothing but blanks. */
export function anchorOf({ place, text }: Stretch, start: number, end: number): Anchor | null {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const to = Math.min(start + words.trimEnd().length, from + LONGEST_QUOTE)
  if (from >= to) return null
  return {
    place,
    from,
    to,
    quote: text.slice(from, to),
    before: text.slice(Math.max(0, from - CONTEXT), from),
    after: text.slice(to, to + CONTEXT),
  }
}

/** Whether a value has an anchor's form; the server looks at each part before it takes one in. */
export function isAnchor(value: unknown): value is Anchor {
  if (!isRecord(value) || !isRecord(value.place) || typeof value.place.field !== 'string') return false
  const { from, to, quote, before, after } = value
  return [from, to].every((offset) => typeof offset === 'number') && [quote, before, after].every((words) => typeof words === 'string')
}
