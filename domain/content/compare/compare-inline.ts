import type { Inline, Mark } from '../nodes'
import type { FormChange, Piece } from './comparison'
import { matchEqual } from './sequence'

type Token = { text: string; node: Inline }
type Run = { same: boolean; before: Token[]; after: Token[] }

/** Two forms of a text word by word; a piece that kept its words may have changed its form. */
export function compareInline(before: Inline[], after: Inline[]): Piece[] {
  return join(runsOf(before.flatMap(tokensOf), after.flatMap(tokensOf))).flatMap(piecesOf)
}

/** The same for a text without form: a title, a caption. */
export function compareText(before: string, after: string): Piece[] {
  const nodes = (text: string): Inline[] => (text === '' ? [] : [{ type: 'text', text }])
  return compareInline(nodes(before), nodes(after))
}

// A word is what stands between blanks and signs; each of those is a token of its own.
function tokensOf(node: Inline): Token[] {
  if (node.type === 'hardBreak') return [{ text: '\n', node }]
  return (node.text.match(/[\p{L}\p{M}\p{N}]+|[^]/gu) ?? []).map((text) => ({ text, node }))
}

function runsOf(before: Token[], after: Token[]): Run[] {
  const runs: Run[] = []
  let i = 0
  let j = 0
  const matches = matchEqual(before.map(({ text }) => text), after.map(({ text }) => text))
  for (const match of [...matches, { before: before.length, after: after.length }]) {
    if (match.before > i || match.after > j) {
      runs.push({ same: false, before: before.slice(i, match.before), after: after.slice(j, match.after) })
    }
    const [from, to] = [before[match.before], after[match.after]]
    if (from && to) {
      const last = runs.at(-1)
      if (last?.same) {
        last.before.push(from)
        last.after.push(to)
      } else runs.push({ same: true, before: [from], after: [to] })
    }
    i = match.before + 1
    j = match.after + 1
  }
  return runs
}

// Words that were exchanged with only blanks between them are one exchange: nobody reads word for word.
function join(runs: Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const between = joined.at(-1)
    const first = joined.at(-2)
    if (!run.same && between?.same && first && !first.same && !between.before.some(isWord) && [first, run].every(isExchange)) {
      joined.splice(-2, 2, {
        same: false,
        before: [...first.before, ...between.before, ...run.before],
        after: [...first.after, ...between.after, ...run.after],
      })
    } else joined.push(run)
  }
  return joined
}

function isExchange({ before, after }: Run): boolean {
  return before.some(isWord) && after.some(isWord)
}

function isWord({ text }: Token): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

function piecesOf({ same, before, after }: Run): Piece[] {
  if (same) return stretches(before, after)
  const pieces: Piece[] = []
  if (before.length > 0) pieces.push({ kind: 'removed', nodes: nodesOf(before) })
  if (after.length > 0) pieces.push({ kind: 'added', nodes: nodesOf(after) })
  return pieces
}

// The same words, parted where their form did or did not change in one and the same way.
function stretches(before: Token[], after: Token[]): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (let to = 1; to <= before.length; to++) {
    if (to < before.length && formKey(before, after, to) === formKey(before, after, from)) continue
    const [was, is] = [nodesOf(before.slice(from, to)), nodesOf(after.slice(from, to))]
    const form = formChanges(before[from]?.node.marks ?? [], after[from]?.node.marks ?? [])
    pieces.push(form.length === 0 ? { kind: 'same', nodes: is } : { kind: 'restyled', before: was, after: is, form })
    from = to
  }
  return joinSame(pieces)
}

function formKey(before: Token[], after: Token[], place: number): string {
  const [was, is] = [marksKey(before[place]?.node.marks), marksKey(after[place]?.node.marks)]
  return was === is ? '' : `${was}>${is}`
}

function joinSame(pieces: Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece.kind === 'same' && last?.kind === 'same') last.nodes.push(...piece.nodes)
    else joined.push(piece)
  }
  return joined
}

function nodesOf(tokens: Token[]): Inline[] {
  const nodes: Inline[] = []
  for (const { text, node } of tokens) {
    const last = nodes.at(-1)
    if (node.type === 'text' && last?.type === 'text' && marksKey(last.marks) === marksKey(node.marks)) last.text += text
    else nodes.push(node.type === 'text' ? { ...node, text } : node)
  }
  return nodes
}

function marksKey(marks: Mark[] = []): string {
  return marks.map((mark) => (mark.type === 'link' ? `link ${mark.attrs.href}` : mark.type)).join('\n')
}

function formChanges(before: Mark[], after: Mark[]): FormChange[] {
  const has = (marks: Mark[], type: Mark['type']) => marks.some((mark) => mark.type === type)
  const href = (marks: Mark[]) => marks.flatMap((mark) => (mark.type === 'link' ? mark.attrs.href : []))[0] ?? null
  const changes: FormChange[] = []
  for (const what of ['bold', 'italic', 'underline'] as const) {
    if (has(before, what) !== has(after, what)) changes.push({ what, on: has(after, what) })
  }
  const [from, to] = [href(before), href(after)]
  if (from !== to) changes.push({ what: 'link', from, to })
  return changes
}
