import { emptyParagraph } from '@/server/import/block-writer'
import type { Block, ListItem } from '@/domain/content/nodes'
import type { Numbered } from './numbering'

/** What a paragraph or a table has become. `numbered`: it belongs to a list. */
export type Flow = { blocks: Block[]; numbered?: Numbered & { level: number }; quoted?: boolean }

type Open = { list: string; level: number; indent: number; ordered: boolean; last: number; items: ListItem[] }

// Two lists of one level, the second set this much further in (twentieths of a point), lie one in the other.
const FURTHER_IN = 200

/** Puts what follows one another together: items into lists and lists into items, quoted paragraphs into quotations. */
export function assemble(flows: Flow[]): Block[] {
  const blocks: Block[] = []
  let open: Open[] = []
  let quotation: Block[] | null = null
  for (const { blocks: own, numbered, quoted } of flows) {
    const [first] = own
    if (!first) continue
    if (!quoted) quotation = null
    if (numbered?.kind === 'bullet' || numbered?.kind === 'number') {
      open = placeFor(open, numbered, blocks)
      open.at(-1)?.items.push({ type: 'listItem', content: startingWithParagraph(own) })
      continue
    }
    // What is numbered in a way that a list cannot show stands in the item around it.
    const item = numbered && open.filter(({ level }) => level < numbered.level).at(-1)?.items.at(-1)
    if (item) {
      item.content.push(...own)
      continue
    }
    open = []
    if (!quoted) blocks.push(...own)
    else if (quotation) quotation.push(...own)
    else {
      quotation = [...own]
      blocks.push({ type: 'blockquote', content: quotation as [Block, ...Block[]] })
    }
  }
  return blocks
}

/** The lists that are open once an item has found its own, which comes last; new ones go into the text. */
function placeFor(open: Open[], numbered: Numbered & { level: number }, blocks: Block[]): Open[] {
  const { list, level, indent } = numbered
  const ordered = numbered.kind === 'number'
  const number = numbered.kind === 'number' ? numbered.number : 0
  const known = open.findLastIndex((other) => other.list === list && other.level === level && other.ordered === ordered)
  const same = open[known]
  if (same && (!ordered || number === same.last + 1)) {
    same.last = number
    return open.slice(0, known + 1)
  }
  const around = known >= 0 ? open.slice(0, known) : open.filter((other, i) => open.slice(0, i + 1).every((each) => isAround(each, level, indent, list)) && isAround(other, level, indent, list))
  const made: Open = { list, level, indent, ordered, last: number, items: [] }
  const items = made.items as [ListItem, ...ListItem[]]
  const block: Block = ordered
    ? { type: 'orderedList', attrs: { start: number, type: null }, content: items }
    : { type: 'bulletList', content: items }
  const holder = around.at(-1)?.items.at(-1)
  if (holder) holder.content.push(block)
  else blocks.push(block)
  return [...around, made]
}

function isAround(other: Open, level: number, indent: number, list: string): boolean {
  return other.level < level || (other.level === level && other.list !== list && indent > other.indent + FURTHER_IN)
}

/** An item begins with a paragraph, an empty one before a picture or a table. */
export function startingWithParagraph([first, ...rest]: Block[]): ListItem['content'] {
  if (first?.type === 'paragraph') return [first, ...rest]
  return first ? [emptyParagraph(), first, ...rest] : [emptyParagraph()]
}
