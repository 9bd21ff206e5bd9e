import { isTag, isText, type ChildNode, type Element } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { safeHref } from '@/domain/content/links'
import type { Block, ListItem, Mark, TableRow } from '@/domain/content/nodes'
import { importWords } from '@/domain/words/import'
import { BadLine } from './bad-line'
import { BlockWriter, emptyParagraph } from './block-writer'

/** What stands for an `<img>`, given its address; null: the picture is left out. */
export type FindFigure = (src: string) => Block | null

type Context = { marks: Mark[]; figure: FindFigure; depth: number; caption: boolean }

// Far deeper than any page, and shallow enough for the stack.
const DEEPEST = 200

const UNSEEN = new Set(['script', 'style', 'head', 'template', 'iframe', 'object', 'embed', 'noscript', 'svg', 'math'])
const BLOCKS = new Set([
  'p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'nav', 'figure', 'figcaption', 'address', 'pre',
  'center', 'dl', 'dt', 'dd', 'li', 'form', 'fieldset', 'details', 'summary', 'html', 'body', 'hr',
])
const MARKS: Record<string, 'bold' | 'italic' | 'underline'> = { strong: 'bold', b: 'bold', em: 'italic', i: 'italic', u: 'underline' }
const ALIGN = /^(?:left|center|right|justify)$/

/**
 * HTML as the blocks of an article's body: paragraphs, headings (h1 and h2 become 2, the others
 * 3), bold, italic, underline, links with an allowed address, lists, quotations, tables, line
 * breaks. Of everything else the text is kept; scripts, styles and frames are dropped. Throws
 * BadLine for what is nested beyond reason.
 */
export function blocksOfHtml(html: string, figure: FindFigure): Block[] {
  return inside(parseDocument(html).children, { marks: [], figure, depth: 0, caption: false })
}

function inside(nodes: ChildNode[], context: Context): Block[] {
  const writer = new BlockWriter()
  walk(nodes, writer, context)
  writer.paragraph()
  return writer.blocks
}

function walk(nodes: ChildNode[], writer: BlockWriter, context: Context): void {
  if (context.depth > DEEPEST) throw new BadLine(importWords.tooDeep)
  for (const node of nodes) {
    if (isText(node)) writer.text(node.data, context.marks)
    else if (isTag(node)) element(node, writer, { ...context, depth: context.depth + 1 })
  }
}

function element(node: Element, writer: BlockWriter, context: Context): void {
  const { name, children } = node
  if (UNSEEN.has(name) || (name === 'figcaption' && context.caption)) return
  if (name === 'br') return writer.lineBreak()
  if (name === 'img') return picture(node, writer, context)
  if (/^h[1-6]$/.test(name)) return heading(node, writer, context)
  if (name === 'ul' || name === 'ol') return list(node, writer, context)
  if (name === 'blockquote') return quotation(node, writer, context)
  if (name === 'table') return table(node, writer, context)
  if (!BLOCKS.has(name)) return walk(children, writer, { ...context, marks: withMark(context.marks, node) })
  writer.paragraph()
  // The caption of a picture of ours comes with the picture.
  const caption = context.caption || (name === 'figure' && holdsFigure(children, context.figure))
  walk(children, writer, { ...context, caption })
  writer.paragraph(alignOf(node))
}

function withMark(marks: Mark[], node: Element): Mark[] {
  const mark = markOf(node)
  return mark === null || marks.some(({ type }) => type === mark.type) ? marks : [...marks, mark]
}

function markOf(node: Element): Mark | null {
  const type = MARKS[node.name]
  if (type) return { type }
  const href = node.name === 'a' ? safeHref(node.attribs.href ?? '') : null
  return href ? { type: 'link', attrs: { href } } : null
}

function heading(node: Element, writer: BlockWriter, context: Context): void {
  writer.paragraph()
  walk(node.children, writer, context)
  writer.heading(node.name <= 'h2' ? 2 : 3, alignOf(node))
}

function picture(node: Element, writer: BlockWriter, { figure }: Context): void {
  const found = figure(node.attribs.src ?? '')
  if (found) writer.block(found)
}

function holdsFigure(nodes: ChildNode[], figure: FindFigure): boolean {
  return nodes.some(
    (node) => isTag(node) && (node.name === 'img' ? figure(node.attribs.src ?? '') !== null : holdsFigure(node.children, figure)),
  )
}

function quotation(node: Element, writer: BlockWriter, context: Context): void {
  const [first, ...rest] = inside(node.children, context)
  if (first) writer.block({ type: 'blockquote', content: [first, ...rest] })
}

function list(node: Element, writer: BlockWriter, context: Context): void {
  const items: ListItem[] = []
  for (const child of node.children) {
    const blocks = inside(isTag(child) && child.name === 'li' ? child.children : [child], context)
    const last = items.at(-1)
    // Word writes an inner list beside its item instead of into it.
    if (isTag(child) && child.name !== 'li' && last) last.content.push(...blocks)
    else if (blocks.length > 0) items.push({ type: 'listItem', content: startingWithParagraph(blocks) })
  }
  const [first, ...rest] = items
  if (!first) return
  const content: [ListItem, ...ListItem[]] = [first, ...rest]
  if (node.name === 'ul') writer.block({ type: 'bulletList', content })
  else writer.block({ type: 'orderedList', attrs: { start: whole(node.attribs.start, 0, 1_000_000), type: null }, content })
}

function startingWithParagraph([first, ...rest]: Block[]): ListItem['content'] {
  if (first?.type === 'paragraph') return [first, ...rest]
  return first ? [emptyParagraph(), first, ...rest] : [emptyParagraph()]
}

function table(node: Element, writer: BlockWriter, context: Context): void {
  const rows: TableRow[] = []
  // What stands in a table outside its cells is shown before it, as browsers do.
  for (const child of tableParts(node)) {
    if (isTag(child) && child.name === 'tr') rows.push(tableRow(child, context))
    else walk([child], writer, context)
  }
  const [first, ...rest] = rows.filter((row) => row.content)
  writer.paragraph()
  if (first) writer.block({ type: 'table', content: [first, ...rest] })
}

function tableParts(node: Element): ChildNode[] {
  return node.children.flatMap((child) => (isTag(child) && /^(?:thead|tbody|tfoot)$/.test(child.name) ? tableParts(child) : [child]))
}

function tableRow(node: Element, context: Context): TableRow {
  const cells = node.children.filter(isTag).filter(({ name }) => name === 'td' || name === 'th')
  if (cells.length === 0) return { type: 'tableRow' }
  return { type: 'tableRow', content: cells.map((cell) => tableCell(cell, context)) }
}

function tableCell(node: Element, context: Context): NonNullable<TableRow['content']>[number] {
  const [first = emptyParagraph(), ...rest] = inside(node.children, context)
  const align = alignOf(node)
  const attrs = {
    colspan: whole(node.attribs.colspan, 1, 100),
    rowspan: whole(node.attribs.rowspan, 1, 1000),
    colwidth: null,
    align: align === 'justify' ? null : align,
  }
  return { type: node.name === 'th' ? 'tableHeader' : 'tableCell', attrs, content: [first, ...rest] }
}

function alignOf(node: Element): 'left' | 'center' | 'right' | 'justify' | null {
  const styled = /text-align\s*:\s*([a-z]+)/i.exec(node.attribs.style ?? '')?.[1]
  const align = (styled ?? node.attribs.align ?? '').toLowerCase()
  return ALIGN.test(align) ? (align as 'left') : null
}

// A number as HTML writes it, held to what a body may hold; 1 where there is none.
function whole(written: string | undefined, least: number, most: number): number {
  const number = Number.parseInt(written ?? '', 10)
  return Number.isNaN(number) ? 1 : Math.min(Math.max(number, least), most)
}
