import type { Block } from '../nodes'
import type { BlockChange, BlockPart, Comparison, Part, Piece } from './comparison'

/** What is counted in a body, in the order in which it is told. */
export type CountedThing = 'paragraph' | 'item' | 'table' | 'row' | 'cell' | 'list' | 'figure' | 'caption' | 'alt'
export type CountedChange = 'changed' | 'added' | 'removed' | 'restyled' | 'moved'
export type Count = { thing: CountedThing; change: CountedChange; count: number }

/** How much of what differs between two bodies, in the order of reading. */
export function countChanges({ body }: Comparison): Count[] {
  const counts = new Map<string, Count>()
  for (const { thing, change } of body.flatMap((part) => inPart(part, 'paragraph'))) {
    const known = counts.get(`${thing} ${change}`)
    if (known) known.count++
    else counts.set(`${thing} ${change}`, { thing, change, count: 1 })
  }
  return [...counts.values()]
}

type One = Omit<Count, 'count'>

function inPart(part: BlockPart, text: CountedThing): One[] {
  switch (part.kind) {
    case 'same':
      return []
    case 'moved':
      return part.here ? [{ thing: thingOf(part.block, text), change: 'moved' }] : []
    case 'replaced':
      return [
        ...part.removed.map((block): One => ({ thing: thingOf(block, text), change: 'removed' })),
        ...part.added.map((block): One => ({ thing: thingOf(block, text), change: 'added' })),
      ]
    case 'changed':
      return inChange(part.change, text)
  }
}

function inChange(change: BlockChange, text: CountedThing): One[] {
  switch (change.type) {
    case 'text':
      return [{ thing: text, change: keepsWords(change.pieces) ? 'restyled' : 'changed' }]
    case 'quote':
      return change.blocks.flatMap((part) => inPart(part, text))
    case 'list':
      return [
        ...(change.form.length > 0 ? [{ thing: 'list', change: 'restyled' } as const] : []),
        ...change.items.flatMap((item) => inItem(item, 'item', (parts) => parts.flatMap((part) => inPart(part, 'item')))),
      ]
    case 'table':
      return change.rows.flatMap((row) => inItem(row, 'row', (cells) => cells.flatMap((cell) => inItem(cell, 'cell', () => [{ thing: 'cell', change: 'changed' }]))))
    case 'figure':
      return [
        ...(change.otherPicture ? [{ thing: 'figure', change: 'changed' } as const] : []),
        ...(change.caption ? [{ thing: 'caption', change: 'changed' } as const] : []),
        ...(change.alt || change.decorative ? [{ thing: 'alt', change: 'changed' } as const] : []),
      ]
  }
}

function inItem<Item, Detail>(part: Part<Item, Detail>, thing: CountedThing, inside: (detail: Detail) => One[]): One[] {
  if (part.kind === 'changed') return inside(part.detail)
  return part.kind === 'same' ? [] : [{ thing, change: part.kind }]
}

function keepsWords(pieces: Piece[]): boolean {
  return pieces.every(({ kind }) => kind === 'same' || kind === 'restyled')
}

function thingOf(block: Block, text: CountedThing): CountedThing {
  switch (block.type) {
    case 'figure':
    case 'table':
      return block.type
    case 'bulletList':
    case 'orderedList':
      return 'list'
    default:
      return text
  }
}
