import { markAttributes } from './attributes'
import type { Block, Body, Inline, ListItem, Mark, TableRow } from './nodes'

const ORDER = Object.keys(markAttributes)

/** A checked document in the form in which the editor itself writes it, so that equal texts are equal JSON. */
export function tidyBody(body: Body): Body {
  return { type: 'doc', content: body.content.map(tidyBlock) }
}

function tidyBlock(block: Block): Block {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return withContent(block, tidyInline(block.content ?? []))
    case 'bulletList':
    case 'orderedList':
      return { ...block, content: block.content.map(tidyItem) }
    case 'blockquote':
      return { ...block, content: block.content.map(tidyBlock) }
    case 'table':
      return { ...block, content: block.content.map(tidyRow) }
    case 'figure':
      return block
  }
}

function tidyItem(item: ListItem): ListItem {
  const [first, ...rest] = item.content
  return { ...item, content: [withContent(first, tidyInline(first.content ?? [])), ...rest.map(tidyBlock)] }
}

function tidyRow(row: TableRow): TableRow {
  const cells = (row.content ?? []).map((cell) => ({ ...cell, content: cell.content.map(tidyBlock) }))
  return withContent(row, cells)
}

// The editor writes no content where there is none.
function withContent<Part, Node extends { content?: Part[] }>(node: Node, content: Part[]): Node {
  const tidied: Node = { ...node, content }
  if (content.length === 0) delete tidied.content
  return tidied
}

function tidyInline(nodes: Inline[]): Inline[] {
  const tidied: Inline[] = []
  for (const node of nodes.map(tidyMarks)) {
    const last = tidied.at(-1)
    // Text of nothing but characters that cannot be stored is empty by now.
    if (node.type === 'text' && node.text === '') continue
    if (node.type === 'text' && last?.type === 'text' && sameMarks(node.marks, last.marks)) {
      tidied[tidied.length - 1] = { ...last, text: (last.text + node.text).normalize('NFC') }
    } else tidied.push(node)
  }
  return tidied
}

function tidyMarks(node: Inline): Inline {
  const { marks = [], ...rest } = node
  if (marks.length === 0) return rest
  return { ...rest, marks: [...marks].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type)) }
}

function sameMarks(a: Mark[] = [], b: Mark[] = []): boolean {
  return a.length === b.length && a.every((mark, i) => mark.type === b[i]?.type && href(mark) === href(b[i]))
}

function href(mark: Mark | undefined): string | null {
  return mark?.type === 'link' ? mark.attrs.href : null
}
