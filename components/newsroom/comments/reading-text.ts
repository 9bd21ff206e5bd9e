import { anchorOf } from '@/domain/comments/anchor'
import { samePlace, type Found } from '@/domain/comments/resolve-anchor'
import type { Passage } from '@/domain/proofreading/passage'
import { offsetOf, shownPassages } from './passage-elements'
import type { Selected } from './selection-button'

/** What is selected of a text on the page; of several passages the first that holds words. */
export function selectedWords(root: HTMLElement, passages: Passage[]): Selected | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!range.intersectsNode(root)) return null
  for (const { passage, element } of shownPassages(root, passages)) {
    if (!range.intersectsNode(element)) continue
    const from = element.contains(range.startContainer) ? offsetOf(element, { node: range.startContainer, offset: range.startOffset }) : 0
    const to = element.contains(range.endContainer) ? offsetOf(element, { node: range.endContainer, offset: range.endOffset }) : passage.text.length
    const anchor = anchorOf(passage, from, to)
    if (!anchor) continue
    const rects = range.getClientRects()
    const rect = rects[rects.length - 1] ?? range.getBoundingClientRect()
    return { anchor, rect: { left: rect.right, bottom: rect.bottom } }
  }
  return null
}

/** The thread about the words that were pressed; null when words are being selected, or none are there. */
export function threadAtPoint(root: HTMLElement, passages: Passage[], places: Map<string, Found>, { clientX, clientY }: MouseEvent): string | null {
  if (places.size === 0 || document.getSelection()?.isCollapsed === false) return null
  const point = document.caretRangeFromPoint?.(clientX, clientY)
  if (!point) return null
  const shown = shownPassages(root, passages).find(({ element }) => element.contains(point.startContainer))
  if (!shown) return null
  const at = offsetOf(shown.element, { node: point.startContainer, offset: point.startOffset })
  for (const [id, { place, from, to }] of places) {
    if (samePlace(place, shown.passage.place) && from <= at && at < to) return id
  }
  return null
}
