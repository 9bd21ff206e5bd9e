import type { Block, ListItem, TableRow } from '../nodes'
import { inlineText } from '../text'
import { allBlocks } from '../walk'

// So much of a text is enough to know it by.
const LONGEST = 10_000

/**
 * By what two forms of a text are recognised: its words and its pairs of neighbours. Vietnamese texts share so many
 * syllables that words alone find likeness between any two.
 */
export function traces(text: string): string[] {
  const words = text.slice(0, LONGEST).toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return [...words, ...words.slice(1).map((word, i) => `${words[i]} ${word}`)]
}

/** All words of some blocks, captions and alt texts included; a line each. */
export function textOf(blocks: Block[]): string {
  return allBlocks({ type: 'doc', content: blocks as [Block, ...Block[]] }).map(ownText).join('\n')
}

/** All words of a list item. */
export function textOfItem(item: ListItem): string {
  return textOf(item.content)
}

/** All words of a row of a table. */
export function textOfRow(row: TableRow): string {
  return (row.content ?? []).map((cell) => textOf(cell.content)).join('\n')
}

function ownText(block: Block): string {
  if (block.type === 'figure') return `${block.attrs.caption}\n${block.attrs.alt}`
  return block.type === 'paragraph' || block.type === 'heading' ? inlineText(block.content ?? []) : ''
}
