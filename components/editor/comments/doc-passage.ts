import type { Node } from '@tiptap/pm/model'
import { anchorOf } from '@/domain/comments/anchor'
import type { Anchor } from '@/domain/comments/anchor-schemas'
import { resolveAnchor } from '@/domain/comments/resolve-anchor'
import type { Block } from '@/domain/content/nodes'
import { passagesOfBlock, type Passage } from '@/domain/proofreading/passage'

/** The text of a paragraph or heading as the rulebook counts it: a hard break is a line feed, one position long. */
export function textOf(block: Node): string {
  return block.textBetween(0, block.content.size, '\n', '\n')
}

/** The position in front of the node at a path of a `Place`; null: there is none. */
export function positionOf(doc: Node, path: readonly number[]): number | null {
  let node = doc
  let inside = 0
  for (const [depth, index] of path.entries()) {
    if (index >= node.childCount) return null
    for (let i = 0; i < index; i += 1) inside += node.child(i).nodeSize
    node = node.child(index)
    if (depth < path.length - 1) inside += 1
  }
  return inside
}

/** The path of the node behind a position. */
export function pathAt(doc: Node, position: number): number[] {
  const at = doc.resolve(position)
  return Array.from({ length: at.depth + 1 }, (_, depth) => at.index(depth))
}

/** The anchor of a range of the document: of several paragraphs that with the most words of it. Null: no words. */
export function anchorBetween(doc: Node, from: number, to: number): Anchor | null {
  let best: { anchor: Anchor; length: number } | null = null
  doc.nodesBetween(from, to, (block, position) => {
    if (!block.isTextblock) return
    const start = position + 1
    const place = { field: 'body' as const, path: pathAt(doc, position) }
    const anchor = anchorOf({ place, text: textOf(block) }, Math.max(0, from - start), Math.min(block.content.size, to - start))
    const length = anchor ? anchor.to - anchor.from : 0
    if (anchor && (!best || length > best.length)) best = { anchor, length }
    return false
  })
  return (best as { anchor: Anchor } | null)?.anchor ?? null
}

/** Where the words of an anchor of the body stand in the document, as positions; null: they do not. */
export function rangeOfAnchor(doc: Node, anchor: Anchor): { from: number; to: number } | null {
  const found = atItsPlace(doc, anchor) ? anchor : resolveAnchor(bodyPassages(doc), anchor)
  if (!found || found.place.field !== 'body') return null
  const position = positionOf(doc, found.place.path)
  return position === null ? null : { from: position + 1 + found.from, to: position + 1 + found.to }
}

// Looking at one paragraph instead of all: the usual case.
function atItsPlace(doc: Node, { place, from, to, quote, before }: Anchor): boolean {
  const position = place.field === 'body' ? positionOf(doc, place.path) : null
  const block = position === null ? null : doc.nodeAt(position)
  if (!block?.isTextblock) return false
  const text = textOf(block)
  return text.slice(from, to) === quote && text.slice(0, from).endsWith(before)
}

/** The passages of the document as it is now. */
export function bodyPassages(doc: Node): Passage[] {
  return doc.children.flatMap((block, i) => passagesOfBlock(block.toJSON() as Block, i))
}

/** Where a quotation stands in the paragraphs of a range, touching that range; null: it does not. */
export function quoteIn(doc: Node, from: number, to: number, quote: string): { from: number; to: number } | null {
  let found: { from: number; to: number } | null = null
  doc.nodesBetween(Math.max(0, from), Math.min(doc.content.size, to), (block, position) => {
    if (found || !block.isTextblock) return !found
    const text = textOf(block)
    for (let at = text.indexOf(quote); at >= 0 && !found; at = text.indexOf(quote, at + 1)) {
      const start = position + 1 + at
      if (start <= to && start + quote.length >= from) found = { from: start, to: start + quote.length }
    }
    return false
  })
  return found
}
