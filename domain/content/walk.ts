import type { Block, Body, Figure, Table, TextBlock } from './nodes'

/** Every block of a body in the order of reading, at any depth; a block comes before what it holds. */
export function allBlocks(body: Body): Block[] {
  return body.content.flatMap(withInner)
}

function withInner(block: Block): Block[] {
  return [block, ...innerBlocks(block).flatMap(withInner)]
}

function innerBlocks(block: Block): Block[] {
  switch (block.type) {
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item) => item.content)
    case 'blockquote':
      return block.content
    case 'table':
      return block.content.flatMap((row) => row.content ?? []).flatMap((cell) => cell.content)
    case 'paragraph':
    case 'heading':
    case 'figure':
      return []
  }
}

/** The paragraphs and headings of a body, in order. */
export function textBlocks(body: Body): TextBlock[] {
  return allBlocks(body).filter((block) => block.type === 'paragraph' || block.type === 'heading')
}

/** The pictures of a body with their captions, in order, as often as they stand there. */
export function figures(body: Body): Figure[] {
  return allBlocks(body).filter((block) => block.type === 'figure')
}

/** The tables of a body, in order. */
export function tables(body: Body): Table[] {
  return allBlocks(body).filter((block) => block.type === 'table')
}
