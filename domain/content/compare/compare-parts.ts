import { canonicalJson } from '../canonical'
import type { Block, ListItem, TableRow } from '../nodes'
import type { BlockPart, Part, RowDetail } from './comparison'
import { pairUp, type Step } from './pair-up'
import { textOf, textOfItem, textOfRow, traces } from './words'

type Cell = NonNullable<TableRow['content']>[number]
/** How what stands inside is compared; `at` makes the ids inside unique. */
type Inner = (before: Block[], after: Block[], at: string) => BlockPart[]

const LEAST_SHARED = 0.3

/** The items of two lists side by side. */
export function compareListItems(before: ListItem[], after: ListItem[], inner: Inner): Part<ListItem, BlockPart[]>[] {
  const steps = pairUp<ListItem>(before, after, {
    key: canonicalJson,
    tokens: (item) => traces(textOfItem(item)),
    likeness: (_, __, shared) => (shared >= LEAST_SHARED ? shared : 0),
  })
  return partsOf(steps, (from, to, n) => inner(from.content, to.content, `${n}.`))
}

/** The rows of two tables side by side, cell by cell. */
export function compareRows(before: TableRow[], after: TableRow[], inner: Inner): Part<TableRow, RowDetail>[] {
  const steps = pairUp<TableRow>(before, after, {
    key: canonicalJson,
    tokens: (row) => traces(textOfRow(row)),
    likeness: (_, __, shared) => (shared >= LEAST_SHARED ? shared : 0),
  })
  return partsOf(pairLeftOver(steps), (from, to, n) => compareCells(from.content ?? [], to.content ?? [], (a, b, at) => inner(a, b, `${n}.${at}`)))
}

function compareCells(before: Cell[], after: Cell[], inner: Inner): RowDetail {
  const steps = before.length === after.length ? inPlace(before, after) : alignCells(before, after)
  return partsOf(steps, (from, to, n) => inner(from.content, to.content, `${n}.`))
}

// As many cells as before: each is compared with the one in its place, however little they have in common.
function inPlace(before: Cell[], after: Cell[]): Step<Cell>[] {
  return before.flatMap((from, i): Step<Cell>[] => {
    const to = after[i]
    if (!to) return []
    return [{ kind: canonicalJson(from) === canonicalJson(to) ? 'same' : 'changed', before: from, after: to }]
  })
}

function alignCells(before: Cell[], after: Cell[]): Step<Cell>[] {
  const steps = pairUp<Cell>(before, after, {
    key: canonicalJson,
    tokens: (cell) => traces(textOf(cell.content)),
    likeness: (_, __, shared) => (shared >= LEAST_SHARED ? shared : 0),
  })
  return pairLeftOver(steps)
}

// Where as many went as came, each took the place of one: rows of figures share no words.
function pairLeftOver<Item>(steps: Step<Item>[]): Step<Item>[] {
  const paired: Step<Item>[] = []
  for (let from = 0; from < steps.length; ) {
    let to = from
    while (steps[to]?.kind === 'removed' || steps[to]?.kind === 'added') to++
    const run = steps.slice(from, to)
    const gone = run.flatMap((step) => (step.kind === 'removed' ? [step.item] : []))
    const come = run.flatMap((step) => (step.kind === 'added' ? [step.item] : []))
    if (gone.length === come.length) {
      gone.forEach((before, i) => {
        const after = come[i]
        if (after !== undefined) paired.push({ kind: 'changed', before, after })
      })
    } else paired.push(...run)
    const next = steps[to]
    if (next) paired.push(next)
    from = to + 1
  }
  return paired
}

function partsOf<Item, Detail>(steps: Step<Item>[], detail: (before: Item, after: Item, n: number) => Detail): Part<Item, Detail>[] {
  return steps.map((step, n): Part<Item, Detail> => {
    if (step.kind === 'same') return { kind: 'same', item: step.after }
    if (step.kind === 'changed') return { kind: 'changed', before: step.before, after: step.after, detail: detail(step.before, step.after, n) }
    return { kind: step.kind, item: step.item }
  })
}
