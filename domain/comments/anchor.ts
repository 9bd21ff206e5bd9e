import { z } from 'zod'
import { normalizeText } from '@/domain/language/nfc'
import type { Passage, Place } from '@/domain/proofreading/passage'

/** A quotation is cut here, in UTF-16 units: enough to know a passage by. */
export const LONGEST_QUOTE = 1_000
/** How much of the text on each side is remembered, in UTF-16 units. */
export const CONTEXT = 40

const path = z.array(z.int().min(0).max(100_000)).min(1).max(40)
const placeSchema: z.ZodType<Place> = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('title') }),
  z.strictObject({ field: z.literal('lead') }),
  z.strictObject({ field: z.literal('body'), path }),
  z.strictObject({ field: z.literal('figure'), path, part: z.enum(['caption', 'alt']) }),
])
const offset = z.int().min(0).max(1_000_000)
const words = (longest: number) => z.string().overwrite(normalizeText).max(longest)

/**
 * What a remark is about: a stretch of one passage, known by its place, its words and the words around it. It is no part
 * of the text. Offsets are UTF-16 units in the passage's text.
 */
export const anchorSchema = z
  .strictObject({
    place: placeSchema,
    from: offset,
    to: offset,
    quote: words(LONGEST_QUOTE).min(1),
    before: words(CONTEXT),
    after: words(CONTEXT),
  })
  .refine(({ from, to }) => from < to)

export type Anchor = z.infer<typeof anchorSchema>

/** The anchors that come with a save: where the passages of an article's remarks have moved to. */
export const movedAnchorsSchema = z.array(z.strictObject({ id: z.uuid(), anchor: anchorSchema })).max(500)
export type MovedAnchors = z.infer<typeof movedAnchorsSchema>

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
