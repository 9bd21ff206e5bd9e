import type { Node } from '@tiptap/pm/model'
import type { EditorView } from '@tiptap/pm/view'
import { LEAD_ID, TITLE_ID } from '../fields/heading-fields'
import { nodeAtPath, rangeAtPath } from './positions'
import { markRange, type Mark } from './proof-marks'
import type { OpenFinding } from './store'

/** Whether the caret stands in the finding or at its edge: nobody is corrected in the middle of a word. */
export function isAtCaret(view: EditorView, { place, from, to }: OpenFinding): boolean {
  if (place.field === 'title' || place.field === 'lead') {
    const field = fieldOf(place.field)
    const caret = field === document.activeElement && field instanceof HTMLTextAreaElement ? field.selectionEnd : -1
    return caret >= from && caret <= to
  }
  if (place.field !== 'body' || !view.hasFocus()) return false
  const { doc, selection } = view.state
  const { empty, head } = selection
  const range = rangeAtPath(doc, place.path, from, to)
  return empty && range !== null && head >= range.from && head <= range.to
}

/** The mark of a finding in the body; none for what stands in another field. */
export function markOf(doc: Node, { id, place, from, to, required }: OpenFinding): Mark[] {
  if (place.field === 'body') {
    const range = rangeAtPath(doc, place.path, from, to)
    return range ? [{ id, required, block: false, ...range }] : []
  }
  const found = place.field === 'figure' ? nodeAtPath(doc, place.path) : null
  return found ? [{ id, required, block: true, from: found.pos, to: found.pos + found.node.nodeSize }] : []
}

/** What shows the finding's words on the page. */
export function elementOf(view: EditorView, { id, place }: OpenFinding): Element | null {
  if (place.field === 'title' || place.field === 'lead') return fieldOf(place.field)
  if (place.field === 'body') return view.dom.querySelector(`[data-finding="${CSS.escape(id)}"]`)
  const range = markRange(view.state, id)
  const figure = range && view.nodeDOM(range.from)
  return figure instanceof Element ? figure.querySelector(`[data-part="${place.part}"]`) : null
}

function fieldOf(field: 'title' | 'lead'): HTMLElement | null {
  return document.getElementById(field === 'title' ? TITLE_ID : LEAD_ID)
}
