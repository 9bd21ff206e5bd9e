import type { Editor } from '@tiptap/core'
import type { Anchor } from '@/domain/comments/anchor-schemas'
import { resolveAnchor } from '@/domain/comments/resolve-anchor'
import { LEAD_ID, TITLE_ID } from '../fields/heading-fields'
import type { PassageMark } from './map-mark'
import { positionOf } from './doc-passage'

/** Selects the words of a remark on the desk and brings them into sight. */
export function goToPassage(editor: Editor, anchor: Anchor, mark: PassageMark | undefined): void {
  if (mark && mark.from < mark.to) {
    editor.chain().setTextSelection({ from: mark.from, to: mark.to }).focus(undefined, { scrollIntoView: false }).run()
    const at = editor.view.domAtPos(mark.from).node
    const element = at instanceof Element ? at : at.parentElement
    element?.scrollIntoView({ block: 'center' })
    return
  }
  const field = fieldOf(editor, anchor)
  if (!field) return
  const found = resolveAnchor([{ place: anchor.place, text: field.value }], anchor)
  field.focus()
  field.setSelectionRange(found?.from ?? 0, found?.to ?? field.value.length)
  field.scrollIntoView({ block: 'center' })
}

/** The field that holds the words of an anchor outside the paragraphs; null: there is none. */
export function fieldOf(editor: Editor, { place }: Anchor): HTMLTextAreaElement | null {
  switch (place.field) {
    case 'title':
    case 'lead':
      return area(document.getElementById(place.field === 'title' ? TITLE_ID : LEAD_ID))
    case 'figure': {
      const position = positionOf(editor.state.doc, place.path)
      const node = position === null ? null : editor.view.nodeDOM(position)
      return node instanceof Element ? area(node.querySelector(`textarea[data-part="${place.part}"]`)) : null
    }
    case 'body':
      return null
  }
}

function area(element: Element | null): HTMLTextAreaElement | null {
  return element instanceof HTMLTextAreaElement ? element : null
}
