import { Fragment } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'

/** Whether the block at a position may change places with its neighbour before (-1) or after (1) it. */
export function canMove(state: EditorState, pos: number | undefined, direction: -1 | 1): boolean {
  const { doc } = state
  if (pos === undefined || pos >= doc.content.size) return false
  const $pos = doc.resolve(pos)
  // At the top blocks stand in any order. Asked at each letter for every picture, so nothing is built to find out.
  return $pos.depth === 0 ? doc.maybeChild($pos.index() + direction) !== null : swapped(state, pos, direction) !== null
}

/**
 * The block changes places with its neighbour. It is the neighbour that is taken out and put in again, so that the
 * block itself, with the button that has the focus, stays where it is on the page.
 */
export function moveBlock(state: EditorState, pos: number | undefined, direction: -1 | 1): Transaction | null {
  const swap = swapped(state, pos, direction)
  if (!swap) return null
  const { neighbour, from, to } = swap
  const tr = state.tr.delete(from, from + neighbour.nodeSize)
  return tr.insert(tr.mapping.map(to), neighbour)
}

function swapped(state: EditorState, pos: number | undefined, direction: -1 | 1) {
  if (pos === undefined || pos >= state.doc.content.size) return null
  const $pos = state.doc.resolve(pos)
  const { parent } = $pos
  const index = $pos.index()
  const block = parent.maybeChild(index)
  const neighbour = parent.maybeChild(index + direction)
  if (!block || !neighbour) return null
  const children = [...parent.children]
  children.splice(Math.min(index, index + direction), 2, ...(direction === -1 ? [block, neighbour] : [neighbour, block]))
  if (!parent.type.validContent(Fragment.from(children))) return null
  const after = pos + block.nodeSize
  return direction === -1 ? { neighbour, from: pos - neighbour.nodeSize, to: after } : { neighbour, from: after, to: pos }
}
