import { matchEqual, type Match } from './sequence'

/** One line of two lists laid side by side. `moved`: the same item stands elsewhere on the other side, under this number. */
export type Step<Item> =
  | { kind: 'same'; before: Item; after: Item }
  | { kind: 'changed'; before: Item; after: Item }
  | { kind: 'removed' | 'added'; item: Item; moved: number | null }

/** How items are told apart and recognised. */
export type Traits<Item> = {
  /** Equal items have equal keys. */
  key(item: Item): string
  /** What two forms of one item have in common: its words, say; as often as they stand there. */
  tokens(item: Item): string[]
  /** Whether two items may be one in two forms, and how surely, above 0; 0: no. `shared` is 0 to 1, of their tokens. */
  likeness(before: Item, after: Item, shared: number): number
  /** Whether an item is told as moved when it stands elsewhere unchanged. */
  movable?(item: Item): boolean
}

type Pair = Match & { likeness: number }
type Gap<Item> = { before: Item[]; after: Item[] }

// The search for likely pairs looks at this much at most, whatever comes in.
const MOST_LOOKUPS = 2_000_000
const MOST_PER_TOKEN = 40
const CANDIDATES = 4

/** Lays two lists side by side: equal items first, then, between those, items that are alike; both in order. */
export function pairUp<Item>(before: readonly Item[], after: readonly Item[], traits: Traits<Item>): Step<Item>[] {
  const keysBefore = before.map(traits.key)
  const keysAfter = after.map(traits.key)
  const steps: Step<Item>[] = []
  let i = 0
  let j = 0
  for (const match of [...matchEqual(keysBefore, keysAfter), { before: before.length, after: after.length }]) {
    steps.push(...stepsOfGap({ before: before.slice(i, match.before), after: after.slice(j, match.after) }, traits))
    const [from, to] = [before[match.before], after[match.after]]
    if (from !== undefined && to !== undefined) steps.push({ kind: 'same', before: from, after: to })
    i = match.before + 1
    j = match.after + 1
  }
  if (traits.movable) numberMoves(steps, traits.key, traits.movable)
  return steps
}

function stepsOfGap<Item>(gap: Gap<Item>, traits: Traits<Item>): Step<Item>[] {
  const steps: Step<Item>[] = []
  let i = 0
  let j = 0
  for (const pair of [...likelyPairs(gap, traits), { before: gap.before.length, after: gap.after.length }]) {
    for (const item of gap.before.slice(i, pair.before)) steps.push({ kind: 'removed', item, moved: null })
    for (const item of gap.after.slice(j, pair.after)) steps.push({ kind: 'added', item, moved: null })
    const [from, to] = [gap.before[pair.before], gap.after[pair.after]]
    if (from !== undefined && to !== undefined) steps.push({ kind: 'changed', before: from, after: to })
    i = pair.before + 1
    j = pair.after + 1
  }
  return steps
}

function likelyPairs<Item>({ before, after }: Gap<Item>, traits: Traits<Item>): Match[] {
  if (before.length === 0 || after.length === 0) return []
  const numberOf = numbering()
  const tokensBefore = before.map((item) => Int32Array.from(traits.tokens(item), numberOf).sort())
  const tokensAfter = after.map((item) => Int32Array.from(traits.tokens(item), numberOf).sort())
  const search = candidateSearch(tokensBefore, mostPlaces(tokensAfter))
  const pairs = after.flatMap((item, j) => {
    const tokens = tokensAfter[j] ?? new Int32Array()
    return search(tokens).flatMap((i): Pair[] => {
      const from = before[i]
      if (from === undefined) return []
      const likeness = traits.likeness(from, item, sharedPart(tokensBefore[i] ?? new Int32Array(), tokens))
      return likeness > 0 ? [{ before: i, after: j, likeness }] : []
    })
  })
  return likeliestInOrder(pairs, before.length)
}

function numbering(): (token: string) => number {
  const numbers = new Map<string, number>()
  return (token) => {
    const known = numbers.get(token)
    if (known !== undefined) return known
    numbers.set(token, numbers.size)
    return numbers.size - 1
  }
}

function mostPlaces(lists: Int32Array[]): number {
  const size = lists.reduce((sum, tokens) => sum + tokens.length, 1)
  return Math.max(2, Math.min(MOST_PER_TOKEN, Math.floor(MOST_LOOKUPS / size)))
}

// Finds the few lists that have most tokens in common with a given one. What stands everywhere tells nothing, and would
// make the search long.
function candidateSearch(lists: Int32Array[], most: number): (tokens: Int32Array) => number[] {
  const places = new Map<number, number[]>()
  lists.forEach((tokens, place) => eachOnce(tokens, (token) => {
    const known = places.get(token)
    if (!known) places.set(token, [place])
    else if (known.length <= most) known.push(place)
  }))
  const shared = new Int32Array(lists.length)
  return (tokens) => {
    const met: number[] = []
    eachOnce(tokens, (token) => {
      const at = places.get(token)
      if (!at || at.length > most) return
      for (const place of at) {
        if (shared[place] === 0) met.push(place)
        shared[place] = (shared[place] ?? 0) + 1
      }
    })
    const likely = met.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b).slice(0, CANDIDATES)
    for (const place of met) shared[place] = 0
    return likely
  }
}

function eachOnce(sorted: Int32Array, take: (token: number) => void): void {
  sorted.forEach((token, i) => {
    if (i === 0 || token !== sorted[i - 1]) take(token)
  })
}

/** How much of two sorted bags of tokens is the same, 0 to 1 (Dice). Two empty ones are alike. */
function sharedPart(before: Int32Array, after: Int32Array): number {
  if (before.length + after.length === 0) return 1
  let shared = 0
  for (let i = 0, j = 0; i < before.length && j < after.length; ) {
    const [x, y] = [before[i] ?? 0, after[j] ?? 0]
    if (x === y) shared++
    if (x <= y) i++
    if (y <= x) j++
  }
  return (2 * shared) / (before.length + after.length)
}

// The rising run of pairs whose likenesses are most in sum: best[i] is the best run that ends at or before i, in a
// Fenwick tree.
function likeliestInOrder(pairs: Pair[], length: number): Match[] {
  type Run = { sum: number; pair: Pair; rest: Run | null }
  const best: (Run | null)[] = new Array<Run | null>(length + 1).fill(null)
  const upTo = (place: number): Run | null => {
    let found: Run | null = null
    for (let n = place; n > 0; n -= n & -n) {
      const run = best[n] ?? null
      if (run && (!found || run.sum > found.sum)) found = run
    }
    return found
  }
  const ordered = [...pairs].sort((a, b) => a.after - b.after || b.before - a.before)
  for (const pair of ordered) {
    const rest = upTo(pair.before)
    const run: Run = { sum: pair.likeness + (rest?.sum ?? 0), pair, rest }
    for (let n = pair.before + 1; n <= length; n += n & -n) {
      const known = best[n] ?? null
      if (!known || known.sum < run.sum) best[n] = run
    }
  }
  const run: Match[] = []
  for (let at = upTo(length); at; at = at.rest) run.push(at.pair)
  return run.reverse()
}

function numberMoves<Item>(steps: Step<Item>[], key: (item: Item) => string, movable: (item: Item) => boolean): void {
  const gone = new Map<string, Extract<Step<Item>, { kind: 'removed' | 'added' }>[]>()
  // From the end, so that the first that went is the first to be found again.
  for (let n = steps.length - 1; n >= 0; n--) {
    const step = steps[n]
    if (step?.kind !== 'removed' || !movable(step.item)) continue
    const known = gone.get(key(step.item))
    if (known) known.push(step)
    else gone.set(key(step.item), [step])
  }
  let moves = 0
  for (const step of steps) {
    if (step.kind !== 'added') continue
    const from = gone.get(key(step.item))?.pop()
    if (from) step.moved = from.moved = moves++
  }
}
