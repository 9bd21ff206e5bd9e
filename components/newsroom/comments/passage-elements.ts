import { isBlankText } from '@/domain/content/text'
import type { Passage } from '@/domain/proofreading/passage'

/** A passage with the element of the page that shows it. */
export type Shown = { passage: Passage; element: HTMLElement }

const SHOWING = 'h1, header p, .article-body :is(p, h2, h3, figcaption)'

/**
 * Finds the elements of an article's page (components/article) that show its passages. Both go in the order of reading;
 * what is not shown (blank paragraphs, descriptions of pictures) is passed over.
 */
export function shownPassages(root: HTMLElement, passages: readonly Passage[]): Shown[] {
  const elements = [...root.querySelectorAll<HTMLElement>(SHOWING)]
  const shown: Shown[] = []
  let next = 0
  for (const passage of passages) {
    if (passage.kind === 'alt' || isBlankText(passage.text)) continue
    const wanted = bare(passage.text)
    const at = elements.findIndex((element, i) => i >= next && bare(element.textContent ?? '') === wanted)
    const element = elements[at]
    if (!element) continue
    shown.push({ passage, element })
    next = at + 1
  }
  return shown
}

// A line break of the text is an element without text on the page; a title that is cut at its ends is the same title.
function bare(text: string): string {
  return text.replace(/\n/g, '').trim()
}

type Point = { node: Node; offset: number }

/** The offset in the passage's text of a point of the page within its element. */
export function offsetOf(element: HTMLElement, point: Point): number {
  const range = element.ownerDocument.createRange()
  range.selectNodeContents(element)
  range.setEnd(point.node, point.offset)
  return lengthOf(range.cloneContents())
}

function lengthOf(node: Node): number {
  if (node.nodeName === 'BR') return 1
  if (node.nodeType === 3) return node.textContent?.length ?? 0
  return [...node.childNodes].reduce((sum, child) => sum + lengthOf(child), 0)
}

/** The range of the page that shows a stretch of the passage. */
export function rangeOf(element: HTMLElement, from: number, to: number): Range {
  const range = element.ownerDocument.createRange()
  const start = pointAt(element, from, false)
  const end = pointAt(element, to, true)
  range.setStart(start.node, start.offset)
  range.setEnd(end.node, end.offset)
  return range
}

// Between two pieces of text the start belongs to the later one, the end to the earlier one.
function pointAt(element: HTMLElement, offset: number, isEnd: boolean): Point {
  const walker = element.ownerDocument.createTreeWalker(element, 5 /* elements and text */)
  let before = 0
  let last: Point = { node: element, offset: 0 }
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeName === 'BR') before += 1
    if (node.nodeType !== 3) continue
    const length = node.textContent?.length ?? 0
    last = { node, offset: Math.max(0, Math.min(length, offset - before)) }
    if (offset < before + length || (isEnd && offset === before + length)) return last
    before += length
  }
  return last
}
