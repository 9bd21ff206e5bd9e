import type { Editor } from '@tiptap/core'
import { LEAD_ID, TITLE_ID } from '../fields/heading-fields'
import type { Hit } from './article-hits'

const FIELD_LOOK = ['outline-4', 'outline-gold']

/** Brings a hit into view, the caret left where it is. */
export function revealHit(editor: Editor, hit: Hit): void {
  const element = elementOf(editor, hit)
  // Not smoothly: who goes from hit to hit quickly would never arrive.
  element?.scrollIntoView({ block: 'center' })
}

/** Marks the title or the lead when a hit stands there: a field cannot mark a part of itself. */
export function markField(hit: Hit | null): void {
  for (const [place, id] of [['title', TITLE_ID], ['lead', LEAD_ID]] as const) {
    const list = document.getElementById(id)?.classList
    if (hit?.place === place) list?.add(...FIELD_LOOK)
    else list?.remove(...FIELD_LOOK)
  }
}

/** Puts the caret on a hit, selected, wherever it stands. */
export function selectHit(editor: Editor, hit: Hit): void {
  if (hit.place === 'body') {
    editor.chain().focus(null, { scrollIntoView: false }).setTextSelection(hit).run()
    return
  }
  const field = elementOf(editor, hit)
  if (!(field instanceof HTMLTextAreaElement)) return
  field.focus({ preventScroll: true })
  field.setSelectionRange(hit.from, hit.to)
}

function elementOf({ view }: Editor, hit: Hit): HTMLElement | null {
  if (hit.place === 'title') return document.getElementById(TITLE_ID)
  if (hit.place === 'lead') return document.getElementById(LEAD_ID)
  if (hit.place === 'caption') {
    const figure = view.nodeDOM(hit.pos)
    return figure instanceof HTMLElement ? figure.querySelector('textarea[data-part="caption"]') : null
  }
  const { node } = view.domAtPos(hit.from)
  return node instanceof HTMLElement ? node : node.parentElement
}
