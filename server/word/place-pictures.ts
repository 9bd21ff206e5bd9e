import type { Body } from '@/domain/content/body'
import type { Block, ListItem, TableRow } from '@/domain/content/nodes'
import { emptyParagraph } from '@/server/import/block-writer'

/** A body whose figures name stored pictures, and where each of its blocks is now: null for those that are gone. */
export type Placed = { body: Body; places: Array<number | null> }

/** Gives the figures of a body the ids of their pictures; a figure whose picture was refused (null) leaves. */
export function placePictures(body: Body, idOf: (provisional: string) => string | null): Placed {
  const blocks: Block[] = []
  const places = body.content.map((block) => {
    const placed = inBlock(block, idOf)
    return placed ? blocks.push(placed) - 1 : null
  })
  const [first = emptyParagraph(), ...rest] = blocks
  return { body: { type: 'doc', content: [first, ...rest] }, places }
}

function inBlock(block: Block, idOf: (id: string) => string | null): Block | null {
  switch (block.type) {
    case 'figure': {
      const pictureId = idOf(block.attrs.pictureId)
      return pictureId ? { ...block, attrs: { ...block.attrs, pictureId } } : null
    }
    case 'bulletList':
    case 'orderedList':
      return { ...block, content: block.content.map((item) => inItem(item, idOf)) as typeof block.content }
    case 'blockquote': {
      const [first, ...rest] = inAll(block.content, idOf)
      return first ? { ...block, content: [first, ...rest] } : null
    }
    case 'table':
      return { ...block, content: block.content.map((row) => inRow(row, idOf)) as typeof block.content }
    case 'paragraph':
    case 'heading':
      return block
  }
}

function inItem(item: ListItem, idOf: (id: string) => string | null): ListItem {
  const [first, ...rest] = item.content
  return { ...item, content: [first, ...inAll(rest, idOf)] }
}

function inRow(row: TableRow, idOf: (id: string) => string | null): TableRow {
  const cells = row.content?.map((cell) => {
    const [first = emptyParagraph(), ...rest] = inAll(cell.content, idOf)
    return { ...cell, content: [first, ...rest] as typeof cell.content }
  })
  return cells ? { ...row, content: cells } : row
}

function inAll(blocks: Block[], idOf: (id: string) => string | null): Block[] {
  return blocks.map((block) => inBlock(block, idOf)).filter((block) => block !== null)
}
