import type { Editor } from '@tiptap/core'
import type { Selected } from '@/components/newsroom/comments/selection-button'
import { anchorOf } from '@/domain/comments/anchor'
import type { Place } from '@/domain/proofreading/passage'
import { LEAD_ID, TITLE_ID } from '../fields/heading-fields'
import { anchorBetween, pathAt } from './doc-passage'

/** What is selected on the desk: in the field that has the focus, or in the text. */
export function selectedOnDesk(editor: Editor): Selected | null {
  const field = document.activeElement
  if (field instanceof HTMLTextAreaElement) return selectedInField(editor, field)
  return editor.view.hasFocus() ? selectedInText(editor) : null
}

/** What is selected in the text, wherever the focus is. */
export function selectedInText({ state, view }: Editor): Selected | null {
  const { from, to, empty } = state.selection
  const anchor = empty ? null : anchorBetween(state.doc, from, to)
  if (!anchor) return null
  const { left, bottom } = view.coordsAtPos(to)
  return { anchor, rect: { left, bottom } }
}

function selectedInField(editor: Editor, field: HTMLTextAreaElement): Selected | null {
  const place = placeOfField(editor, field)
  const anchor = place && anchorOf({ place, text: field.value }, field.selectionStart, field.selectionEnd)
  if (!anchor) return null
  const { left, bottom } = field.getBoundingClientRect()
  return { anchor, rect: { left, bottom } }
}

function placeOfField(editor: Editor, field: HTMLTextAreaElement): Place | null {
  if (field.id === TITLE_ID) return { field: 'title' }
  if (field.id === LEAD_ID) return { field: 'lead' }
  const part = field.dataset.part
  if (part !== 'caption' && part !== 'alt') return null
  let place: Place | null = null
  editor.state.doc.descendants((node, position) => {
    if (place || node.type.name !== 'figure') return !place
    if (editor.view.nodeDOM(position)?.contains(field)) place = { field: 'figure', path: pathAt(editor.state.doc, position), part }
    return false
  })
  return place
}
