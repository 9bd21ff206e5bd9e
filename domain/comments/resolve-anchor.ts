import type { Passage, Place } from '@/domain/proofreading/passage'
import { CONTEXT } from './anchor'
import type { Anchor } from './anchor-schemas'

/** Where the words of an anchor stand now: offsets are UTF-16 units in the text of the passage at `place`. */
export type Found = { place: Place; from: number; to: number }

type Stretch = Pick<Passage, 'place' | 'text'>
type Candidate = Found & { context: number; distance: number }

// So many units of common context, or of the quotation itself, are no coincidence.
const TELLING = 8
const TELLING_QUOTE = 16
// Less than this of a changed quotation could be any word's.
const SHORTEST = 5
// Beyond either end of a passage: an anchor at the beginning of one is known by that too.
const EDGE = '\u0003'

/**
 * Finds an anchor's passage in any version of the text: the very words at the very place; else the same words where
 * their surroundings fit best; else the stretch in which at least half of the words still stand together. Null: the
 * passage is no longer there.
 */
export function resolveAnchor(passages: readonly Stretch[], anchor: Anchor): Found | null {
  const home = passages.findIndex(({ place }) => samePlace(place, anchor.place))
  const candidates = passages.flatMap((passage, i) => occurrences(passage, anchor, Math.abs(i - home)))
  const best = candidates.reduce<Candidate | null>((a, b) => (a && !better(b, a) ? a : b), null)
  if (best && credible(best, anchor)) return { place: best.place, from: best.from, to: best.to }
  return remainder(passages, anchor, home)
}

export function samePlace(a: Place, b: Place): boolean {
  if (a.field !== b.field) return false
  if ('path' in a && 'path' in b && a.path.join() !== b.path.join()) return false
  return a.field !== 'figure' || b.field !== 'figure' || a.part === b.part
}

function occurrences({ place, text }: Stretch, anchor: Anchor, distance: number): Candidate[] {
  const found: Candidate[] = []
  for (let at = text.indexOf(anchor.quote); at >= 0; at = text.indexOf(anchor.quote, at + 1)) {
    const to = at + anchor.quote.length
    const context = commonEnd(text.slice(0, at), anchor.before) + commonStart(text.slice(to), anchor.after)
    // Where nothing else tells two apart, the nearer one is meant.
    found.push({ place, from: at, to, context, distance: distance + Math.min(1, Math.abs(at - anchor.from) / 1e6) })
  }
  return found
}

function better(a: Candidate, b: Candidate): boolean {
  return a.context === b.context ? a.distance < b.distance : a.context > b.context
}

// A short word that also stands somewhere else is not the one that was meant.
function credible({ place, context }: Candidate, { place: home, quote }: Anchor): boolean {
  return quote.length >= TELLING_QUOTE || context >= (samePlace(place, home) ? TELLING / 2 : TELLING)
}

type Rest = Found & { length: number }

function remainder(passages: readonly Stretch[], anchor: Anchor, home: number): Found | null {
  const order = home < 0 ? passages : [...passages.slice(home, home + 1), ...passages]
  const rests = order.flatMap((passage) => longestCommon(passage, anchor) ?? [])
  const best = rests.reduce<Rest | null>((a, b) => (a && a.length >= b.length ? a : b), null)
  return best && { place: best.place, from: best.from, to: best.to }
}

/**
 * The longest stretch that text and quotation share, if it is at least half of the quotation (or a quarter, between
 * surroundings that still stand). Such a stretch holds one of the quotation's quarters whole, or nearly: only those are
 * looked for.
 */
function longestCommon({ place, text }: Stretch, anchor: Anchor): Rest | null {
  const { quote } = anchor
  const quarter = Math.max(1, Math.floor(quote.length / 4))
  let best: { at: number; inQuote: number; length: number } | null = null
  for (let seed = 0; seed + quarter <= quote.length; seed += quarter) {
    const piece = quote.slice(seed, seed + quarter)
    // A quarter of a short word is everywhere; a bound keeps a hostile text from costing more than a look.
    for (let at = text.indexOf(piece), tries = 0; at >= 0 && tries < 200; at = text.indexOf(piece, at + 1), tries += 1) {
      const back = sharedEnd(text.slice(0, at), quote.slice(0, seed))
      const ahead = sharedStart(text.slice(at), quote.slice(seed))
      const length = back + ahead
      if (!best || length > best.length) best = { at: at - back, inQuote: seed - back, length }
    }
  }
  if (!best || best.length < SHORTEST || best.length * 4 < quote.length) return null
  const { from, to, context, framed } = widened(text, anchor, best)
  if (best.length * 2 < quote.length && !(framed && context >= 2 * TELLING)) return null
  return best.length >= TELLING_QUOTE || context >= TELLING ? { place, from, to, length: best.length } : null
}

// What was changed inside the passage belongs to it: it reaches as far as the words around it still stand.
function widened(text: string, anchor: Anchor, { at, inQuote, length }: { at: number; inQuote: number; length: number }) {
  const { quote, before, after } = anchor
  const room = quote.length + 20
  const ahead = before.slice(-TELLING)
  const behind = after.slice(0, TELLING)
  const head = inQuote === 0 ? at : edgeBefore(text, ahead, at, room)
  const tail = inQuote + length === quote.length ? at + length : edgeAfter(text, behind, at + length, room)
  const from = head ?? at
  const to = tail ?? at + length
  const framed = head !== null && tail !== null
  return { from, to, framed, context: commonEnd(text.slice(0, from), before) + commonStart(text.slice(to), after) }
}

function edgeBefore(text: string, words: string, at: number, room: number): number | null {
  if (words === '') return at <= room ? 0 : null
  const found = text.lastIndexOf(words, at - words.length)
  return found >= 0 && found + words.length >= at - room ? found + words.length : null
}

function edgeAfter(text: string, words: string, at: number, room: number): number | null {
  if (words === '') return text.length - at <= room ? text.length : null
  const found = text.indexOf(words, at)
  return found >= 0 && found <= at + room ? found : null
}

// Context shorter than CONTEXT ended at the passage's edge: the edge is compared like a letter.
function commonEnd(text: string, before: string): number {
  return sharedEnd(EDGE.repeat(CONTEXT) + text, EDGE.repeat(CONTEXT - before.length) + before)
}

function commonStart(text: string, after: string): number {
  return sharedStart(text + EDGE.repeat(CONTEXT), after + EDGE.repeat(CONTEXT - after.length))
}

function sharedStart(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let n = 0
  while (n < most && a[n] === b[n]) n += 1
  return n
}

function sharedEnd(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let n = 0
  while (n < most && a[a.length - 1 - n] === b[b.length - 1 - n]) n += 1
  return n
}
