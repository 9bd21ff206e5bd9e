/** Places of equal items on both sides; they rise on both. */
export type Match = { before: number; after: number }

// What bounds the work on hostile input: how many edits one stretch is searched for, and how often it is cut at items
// that stand once on either side before the rest counts as replaced.
const MOST_EDITS = 400
const MOST_CUTS = 4

type Range = { from: number; to: number }

/**
 * A longest common run of two lists (E. W. Myers, "An O(ND) Difference Algorithm", 1986); where the lists differ too
 * much for that, what lies between items that are unique on both sides. Items are equal when their strings are.
 */
export function matchEqual(before: readonly string[], after: readonly string[]): Match[] {
  const numbers = new Map<string, number>()
  const numberOf = (item: string) => {
    const known = numbers.get(item)
    if (known !== undefined) return known
    numbers.set(item, numbers.size)
    return numbers.size - 1
  }
  const a = Int32Array.from(before, numberOf)
  const b = Int32Array.from(after, numberOf)
  const found: Match[] = []
  matchRange(a, { from: 0, to: a.length }, b, { from: 0, to: b.length }, MOST_CUTS, found)
  return found
}

function matchRange(a: Int32Array, inA: Range, b: Int32Array, inB: Range, cuts: number, found: Match[]): void {
  let { from: a0, to: a1 } = inA
  let { from: b0, to: b1 } = inB
  while (a0 < a1 && b0 < b1 && a[a0] === b[b0]) found.push({ before: a0++, after: b0++ })
  const tail: Match[] = []
  while (a0 < a1 && b0 < b1 && a[a1 - 1] === b[b1 - 1]) tail.push({ before: --a1, after: --b1 })
  if (a0 < a1 && b0 < b1) matchMiddle(a, { from: a0, to: a1 }, b, { from: b0, to: b1 }, cuts, found)
  found.push(...tail.reverse())
}

function matchMiddle(a: Int32Array, inA: Range, b: Int32Array, inB: Range, cuts: number, found: Match[]): void {
  const shared = sharedItems(a, inA, b, inB)
  // What the other side does not have at all can be no match: it only makes the search long.
  const left = placesOf(a, inA, shared)
  const right = placesOf(b, inB, shared)
  const matches = shortestEdit(left.map((place) => a[place] ?? 0), right.map((place) => b[place] ?? 0))
  if (matches) {
    for (const { before, after } of matches) found.push({ before: left[before] ?? 0, after: right[after] ?? 0 })
    return
  }
  if (cuts === 0) return
  let fromA = inA.from
  let fromB = inB.from
  const anchors = uniqueMatches(a, left, b, right)
  if (anchors.length === 0) return
  for (const anchor of [...anchors, { before: inA.to, after: inB.to }]) {
    matchRange(a, { from: fromA, to: anchor.before }, b, { from: fromB, to: anchor.after }, cuts - 1, found)
    if (anchor.before < inA.to) found.push(anchor)
    fromA = anchor.before + 1
    fromB = anchor.after + 1
  }
}

function sharedItems(a: Int32Array, inA: Range, b: Int32Array, inB: Range): Set<number> {
  const inBefore = new Set(a.subarray(inA.from, inA.to))
  return new Set(b.subarray(inB.from, inB.to).filter((item) => inBefore.has(item)))
}

function placesOf(list: Int32Array, { from, to }: Range, wanted: Set<number>): number[] {
  const places: number[] = []
  for (let place = from; place < to; place++) if (wanted.has(list[place] ?? -1)) places.push(place)
  return places
}

function shortestEdit(a: number[], b: number[]): Match[] | null {
  const most = Math.min(MOST_EDITS, a.length + b.length)
  const middle = most + 1
  const furthest = new Int32Array(2 * most + 3)
  const trace: Int32Array[] = []
  for (let edits = 0; edits <= most; edits++) {
    trace.push(furthest.slice(middle - edits - 1, middle + edits + 2))
    for (let k = -edits; k <= edits; k += 2) {
      let x = stepDown(furthest, middle, k, edits) ? at(furthest, middle + k + 1) : at(furthest, middle + k - 1) + 1
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++
      furthest[middle + k] = x
      if (x >= a.length && x - k >= b.length) return walkBack(trace, a.length, b.length)
    }
  }
  return null
}

function walkBack(trace: Int32Array[], endA: number, endB: number): Match[] {
  const matches: Match[] = []
  let x = endA
  let y = endB
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const furthest = trace[edits] ?? new Int32Array(3)
    const middle = edits + 1
    const k = x - y
    const down = stepDown(furthest, middle, k, edits)
    const fromK = down ? k + 1 : k - 1
    const fromX = edits === 0 ? 0 : at(furthest, middle + fromK)
    const startX = edits === 0 ? 0 : down ? fromX : fromX + 1
    while (x > startX && y > startX - k) matches.push({ before: --x, after: --y })
    x = fromX
    y = fromX - fromK
  }
  return matches.reverse()
}

function stepDown(furthest: Int32Array, middle: number, k: number, edits: number): boolean {
  return k === -edits || (k !== edits && at(furthest, middle + k - 1) < at(furthest, middle + k + 1))
}

const at = (list: Int32Array, place: number) => list[place] ?? 0

// The longest rising run of the items that stand exactly once on either side (patience).
function uniqueMatches(a: Int32Array, left: number[], b: Int32Array, right: number[]): Match[] {
  const inA = onlyOnce(a, left)
  const inB = onlyOnce(b, right)
  const pairs = [...inA].flatMap(([item, before]) => {
    const after = inB.get(item)
    return after === undefined ? [] : [{ before, after }]
  })
  return longestRising(pairs.sort((p, q) => p.before - q.before))
}

function onlyOnce(list: Int32Array, places: number[]): Map<number, number> {
  const seen = new Set<number>()
  const once = new Map<number, number>()
  for (const place of places) {
    const item = list[place] ?? 0
    if (seen.has(item)) once.delete(item)
    else once.set(item, place)
    seen.add(item)
  }
  return once
}

function longestRising(pairs: Match[]): Match[] {
  const ends: number[] = []
  const previous: number[] = []
  pairs.forEach(({ after }, i) => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const half = (low + high) >> 1
      if ((pairs[ends[half] ?? 0]?.after ?? 0) < after) low = half + 1
      else high = half
    }
    previous[i] = low > 0 ? (ends[low - 1] ?? -1) : -1
    ends[low] = i
  })
  const run: Match[] = []
  for (let i = ends.at(-1) ?? -1; i >= 0; i = previous[i] ?? -1) {
    const pair = pairs[i]
    if (pair) run.push(pair)
  }
  return run.reverse()
}
