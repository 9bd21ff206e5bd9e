import { z } from 'zod'
import { normalizeText } from '@/domain/language/nfc'
import type { Place } from '@/domain/proofreading/passage'
import { CONTEXT, LONGEST_QUOTE } from './anchor'

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
