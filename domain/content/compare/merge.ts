import { emptyBody } from '../empty'
import type { ArticleContent } from '../content'
import type { Block, Inline, TextBlock } from '../nodes'
import { parseContent } from '../parse-content'
import type { BlockChange, BlockPart, Comparison, Piece } from './comparison'

/** Which text a difference is taken from: the comparison's `before` is mine, its `after` theirs. */
export type Choice = 'mine' | 'theirs' | 'both'

/** One thing to choose: a field (its id is the field's name), or a place in the body. */
export type Difference = {
  id: string
  /** Each side has something of its own here, and both can stand. */
  mayTakeBoth: boolean
  /** The places inside a paragraph, when there are several: each may be chosen for itself, over the paragraph's choice. */
  places: { id: string; pieces: Piece[] }[]
}

/** What there is to choose between two contents, in the order of reading. */
export function differencesOf({ fields, body }: Comparison): Difference[] {
  const found = new Map<string, Difference>()
  for (const { field } of fields) found.set(field, { id: field, mayTakeBoth: false, places: [] })
  for (const part of body) {
    if (part.kind === 'same' || found.has(part.id)) continue
    const mayTakeBoth = part.kind === 'replaced' && part.removed.length > 0 && part.added.length > 0
    found.set(part.id, { id: part.id, mayTakeBoth, places: placesIn(part) })
  }
  return [...found.values()]
}

function placesIn(part: BlockPart): Difference['places'] {
  if (part.kind !== 'changed' || part.change.type !== 'text') return []
  const places = stretchesOf(part.change.pieces).flatMap(({ place, pieces }) => (place === null ? [] : [{ id: placeId(part.id, place), pieces }]))
  return places.length > 1 ? places : []
}

const placeId = (id: string, place: number) => `${id}/${place}`

// What stayed (place null), and what went or came at one place, in turn.
function stretchesOf(pieces: Piece[]): { place: number | null; pieces: Piece[] }[] {
  const stretches: { place: number | null; pieces: Piece[] }[] = []
  let places = 0
  for (const piece of pieces) {
    const last = stretches.at(-1)
    const same = piece.kind === 'same'
    if (last && (last.place === null) === same) last.pieces.push(piece)
    else stretches.push({ place: same ? null : places++, pieces: [piece] })
  }
  return stretches
}

/**
 * The content that the choices make of two; a difference without a choice stays mine. With all mine it is the first
 * content, with all theirs the second.
 * @throws RangeError when parts of both together are too much for one article.
 */
export function mergeContents(comparison: Comparison, choices: Record<string, Choice>): ArticleContent {
  const chosen: Chosen = (id, otherwise = 'mine') => choices[id] ?? otherwise
  const content: ArticleContent = { ...comparison.before }
  for (const { field } of comparison.fields) if (chosen(field) === 'theirs') Object.assign(content, { [field]: comparison.after[field] })
  const [first, ...rest] = comparison.body.flatMap((part) => blocksOf(part, chosen))
  content.body = first ? { type: 'doc', content: [first, ...rest] } : emptyBody()
  const parsed = parseContent(content)
  if (!parsed.ok) throw new RangeError(parsed.code)
  return parsed.content
}

type Chosen = (id: string, otherwise?: Choice) => Choice

function blocksOf(part: BlockPart, chosen: Chosen): Block[] {
  if (part.kind === 'same') return part.blocks
  const choice = chosen(part.id)
  switch (part.kind) {
    case 'changed':
      return [part.change.type === 'text' ? mergeText(part.id, part.change, chosen) : choice === 'theirs' ? part.after : part.before]
    case 'moved':
      return part.here === (choice === 'theirs') ? [part.block] : []
    case 'replaced':
      return [...(choice === 'theirs' ? [] : part.removed), ...(choice === 'mine' ? [] : part.added)]
  }
}

// Its kind and alignment go by the paragraph's choice, its words place by place.
function mergeText(id: string, { before, after, pieces }: Extract<BlockChange, { type: 'text' }>, chosen: Chosen): TextBlock {
  const whole = chosen(id)
  const content = stretchesOf(pieces).flatMap(({ place, pieces }) => {
    const choice = place === null ? whole : chosen(placeId(id, place), whole)
    return pieces.flatMap((piece) => nodesOf(piece, choice === 'theirs'))
  })
  return { ...(whole === 'theirs' ? after : before), content }
}

function nodesOf(piece: Piece, theirs: boolean): Inline[] {
  switch (piece.kind) {
    case 'same':
      return piece.nodes
    case 'removed':
      return theirs ? [] : piece.nodes
    case 'added':
      return theirs ? piece.nodes : []
    case 'restyled':
      return theirs ? piece.after : piece.before
  }
}
