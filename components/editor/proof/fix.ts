import { closeHistory } from '@tiptap/pm/history'
import { Fragment, type Node, type Schema } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { RuleId } from '@/domain/proofreading/rule-id'
import { textOf, type Range } from './positions'

/** Words of the text to be replaced; they are looked at once more before. */
export type TextFix = Range & { found: string; fix: string; rule: RuleId }

/** Words of a picture's caption or description to be replaced. */
export type FigureFix = { pos: number; part: 'caption' | 'alt'; from: number; to: number; found: string; fix: string }

/**
 * One transaction, one step to undo, that mends all of these, from the end of the text so that nothing moves before its
 * turn; what does not stand there any more is left out. Null: nothing was left.
 */
export function fixAll(state: EditorState, texts: TextFix[], figures: FigureFix[] = []): { tr: Transaction; count: number } | null {
  const tr = closeHistory(state.tr)
  let count = 0
  const works = [...texts.map((fix) => ({ at: fix.from, run: () => fixText(tr, fix) })), ...figures.map((fix) => ({ at: fix.pos + fix.from / 1e6, run: () => fixFigure(tr, fix) }))]
  for (const { run } of works.sort((a, b) => b.at - a.at)) if (run()) count += 1
  return count > 0 ? { tr, count } : null
}

function fixText(tr: Transaction, { from, to, found, fix, rule }: TextFix): boolean {
  if (to > tr.doc.content.size || textOf(tr.doc, { from, to }) !== found) return false
  if (rule === 'blank-paragraph' && takeBlock(tr, from)) return true
  const { start, end, words } = difference(found, fix)
  const [a, b] = [from + start, from + end]
  if (words === '') tr.delete(a, b)
  else tr.replaceWith(a, b, written(tr.doc.type.schema, words, marksAt(tr.doc, a, b)))
  return true
}

// Only where the rest of the text stays whole without it; elsewhere the blanks alone go.
function takeBlock(tr: Transaction, at: number): boolean {
  const here = tr.doc.resolve(at)
  const outer = here.node(-1)
  const index = here.index(-1)
  if (!outer.canReplace(index, index + 1)) return false
  tr.delete(here.before(), here.after())
  return true
}

/** What has to change for `found` to become `fix`: [start, end) of it by `words`. The rest keeps its form. */
export function difference(found: string, fix: string): { start: number; end: number; words: string } {
  const shorter = Math.min(found.length, fix.length)
  let start = 0
  while (start < shorter && found[start] === fix[start]) start += 1
  let back = 0
  while (back < shorter - start && found.at(-1 - back) === fix.at(-1 - back)) back += 1
  return { start, end: found.length - back, words: fix.slice(start, fix.length - back) }
}

function marksAt(doc: Node, from: number, to: number) {
  const start = doc.resolve(from)
  return (from < to ? start.marksAcross(doc.resolve(to)) : null) ?? start.marks()
}

function written(schema: Schema, words: string, marks: ReturnType<typeof marksAt>): Fragment {
  const lines = words.split('\n')
  return Fragment.from(
    lines.flatMap((line, i) => [
      ...(i > 0 ? [schema.node('hardBreak', null, undefined, marks)] : []),
      ...(line ? [schema.text(line, marks)] : []),
    ]),
  )
}

function fixFigure(tr: Transaction, { pos, part, from, to, found, fix }: FigureFix): boolean {
  const node = tr.doc.nodeAt(pos)
  const text = node?.type.name === 'figure' ? String(node.attrs[part]) : ''
  const next = fixedText(text, [{ from, to, found, fix }])
  if (!node || !next) return false
  tr.setNodeMarkup(pos, undefined, { ...node.attrs, [part]: next.text })
  return true
}

/** A plain text with these mended, and how many were; null: none stands there any more. */
export function fixedText(text: string, fixes: Array<{ from: number; to: number; found: string; fix: string }>): { text: string; count: number } | null {
  let count = 0
  let fixed = text
  for (const { from, to, found, fix } of [...fixes].sort((a, b) => b.from - a.from)) {
    if (fixed.slice(from, to) !== found) continue
    fixed = fixed.slice(0, from) + fix + fixed.slice(to)
    count += 1
  }
  return count > 0 ? { text: fixed, count } : null
}
