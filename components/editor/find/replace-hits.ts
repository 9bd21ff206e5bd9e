import { closeHistory } from '@tiptap/pm/history'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { Span } from '@/domain/language/find'
import type { Hit } from './article-hits'

/** The one step that puts `replacement` in the place of every hit in body and captions. Letters that stay keep their form. */
export function replaceHits(state: EditorState, hits: Hit[], replacement: string): Transaction {
  const tr = closeHistory(state.tr)
  // From the end, so that the places of those before still hold.
  for (const hit of [...hits].reverse()) {
    if (hit.place === 'body') replaceText(tr, hit, replacement)
    if (hit.place === 'caption') {
      const caption = String(tr.doc.nodeAt(hit.pos)?.attrs.caption ?? '')
      tr.setNodeAttribute(hit.pos, 'caption', replaceSpans(caption, [hit], replacement))
    }
  }
  return tr
}

// Word by word where there are as many: each keeps its own form.
function replaceText(tr: Transaction, { from, to }: Span, replacement: string): void {
  const before = tr.doc.textBetween(from, to).split(/(\s+)/)
  const after = replacement.split(/(\s+)/)
  if (before.length !== after.length) return replacePiece(tr, from, before.join(''), replacement)
  let end = to
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const piece = before[i] ?? ''
    end -= piece.length
    replacePiece(tr, end, piece, after[i] ?? '')
  }
}

function replacePiece(tr: Transaction, from: number, before: string, replacement: string): void {
  const to = from + before.length
  const start = sharedLength(before, replacement)
  const end = sharedLength(reversed(before.slice(start)), reversed(replacement.slice(start)))
  const middle = replacement.slice(start, replacement.length - end)
  if (from + start === to - end && middle === '') return
  if (middle === '') tr.delete(from + start, to - end)
  else tr.insertText(middle, from + start, to - end)
}

function sharedLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length += 1
  return length
}

const reversed = (text: string) => text.split('').reverse().join('')

/** A text with `replacement` in the place of each span. */
export function replaceSpans(text: string, spans: Span[], replacement: string): string {
  let after = text
  for (const { from, to } of [...spans].reverse()) after = after.slice(0, from) + replacement + after.slice(to)
  return after
}
