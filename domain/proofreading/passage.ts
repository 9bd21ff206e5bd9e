import type { ArticleContent } from '@/domain/content/content'
import type { Block, Figure, Inline, TextBlock } from '@/domain/content/nodes'
import { inlineText } from '@/domain/content/text'

/**
 * Where a passage stands. `path` holds the indexes into the `content` arrays from the document down: `[3]` is the fourth
 * block, `[5, 0, 1, 0]` the first paragraph of the second cell of the first row of a table.
 */
export type Place =
  | { field: 'title' }
  | { field: 'lead' }
  | { field: 'body'; path: number[] }
  | { field: 'figure'; path: number[]; part: 'caption' | 'alt' }

/**
 * A stretch of text that is read by itself. A hard break is `\n`, one UTF-16 unit as it is one leaf in the editor, so
 * that offset o of `text` is the editor's position (start of the block's content + o).
 */
export type Passage = {
  place: Place
  kind: 'title' | 'lead' | 'paragraph' | 'heading' | 'caption' | 'alt'
  /** Of a heading. */
  level?: 2 | 3
  /** What it stands in; a quotation counts before a table, a table before a list. */
  within: 'plain' | 'quotation' | 'list' | 'table'
  text: string
  /** Stretches of the text that are links. */
  links?: { from: number; to: number }[]
  /** Of a caption: the picture's id, which is the hash of its pixels. */
  pictureId?: string
}

/** All passages of an article in the order of reading, empty ones included. */
export function passagesOf({ title, lead, body }: Pick<ArticleContent, 'title' | 'lead' | 'body'>): Passage[] {
  return [
    { place: { field: 'title' }, kind: 'title', within: 'plain', text: title },
    { place: { field: 'lead' }, kind: 'lead', within: 'plain', text: lead },
    ...body.content.flatMap(passagesOfBlock),
  ]
}

/** The passages of one top-level block, the `index`-th of the document, so that an editor can keep them by block. */
export function passagesOfBlock(block: Block, index: number): Passage[] {
  return inBlock(block, [index], 'plain')
}

function inBlock(block: Block, path: number[], within: Passage['within']): Passage[] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [ofText(block, path, within)]
    case 'figure':
      return ofFigure(block, path, within)
    case 'blockquote':
      return inBlocks(block.content, path, 'quotation')
    case 'bulletList':
    case 'orderedList':
      return block.content.flatMap((item, i) => inBlocks(item.content, [...path, i], deeper(within, 'list')))
    case 'table':
      return block.content.flatMap((row, r) =>
        (row.content ?? []).flatMap((cell, c) => inBlocks(cell.content, [...path, r, c], deeper(within, 'table'))),
      )
  }
}

function inBlocks(blocks: Block[], path: number[], within: Passage['within']): Passage[] {
  return blocks.flatMap((block, i) => inBlock(block, [...path, i], within))
}

const WEIGHT = { plain: 0, list: 1, table: 2, quotation: 3 }

function deeper(outer: Passage['within'], inner: Passage['within']): Passage['within'] {
  return WEIGHT[inner] > WEIGHT[outer] ? inner : outer
}

function ofText(block: TextBlock, path: number[], within: Passage['within']): Passage {
  const content = block.content ?? []
  const passage: Passage = { place: { field: 'body', path }, kind: block.type, within, text: inlineText(content) }
  if (block.type === 'heading') passage.level = block.attrs.level
  const links = linksOf(content)
  if (links.length > 0) passage.links = links
  return passage
}

function linksOf(content: Inline[]): { from: number; to: number }[] {
  const links: { from: number; to: number }[] = []
  let from = 0
  for (const node of content) {
    const to = from + (node.type === 'text' ? node.text.length : 1)
    const last = links.at(-1)
    if (node.marks?.some(({ type }) => type === 'link')) {
      if (last?.to === from) last.to = to
      else links.push({ from, to })
    }
    from = to
  }
  return links
}

// A decorative picture's description is read by nobody.
function ofFigure({ attrs }: Figure, path: number[], within: Passage['within']): Passage[] {
  const { caption, alt, decorative, pictureId } = attrs
  const passages: Passage[] = [
    { place: { field: 'figure', path, part: 'caption' }, kind: 'caption', within, text: caption, pictureId },
  ]
  if (alt !== '' && !decorative) {
    passages.push({ place: { field: 'figure', path, part: 'alt' }, kind: 'alt', within, text: alt })
  }
  return passages
}

const FIELDS = { title: 0, lead: 1, body: 2, figure: 2 }

/** Orders two places as they are read; 0 for the same place. */
export function comparePlaces(a: Place, b: Place): number {
  return FIELDS[a.field] - FIELDS[b.field] || comparePaths(pathOf(a), pathOf(b))
}

function pathOf(place: Place): number[] {
  if (place.field === 'body') return place.path
  // The caption comes before the description.
  return place.field === 'figure' ? [...place.path, place.part === 'caption' ? 0 : 1] : []
}

function comparePaths(a: number[], b: number[]): number {
  for (const [i, step] of a.entries()) {
    const order = step - (b[i] ?? -1)
    if (order !== 0) return order
  }
  return a.length - b.length
}
