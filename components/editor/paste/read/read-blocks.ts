import { paragraph } from '@/domain/content/build'
import type { Block, ListItem } from '@/domain/content/nodes'
import type { Pasted } from '../transforms/transform'
import { innerContext, outerContext, type Context } from './context'
import { inlineOf, marksOf, paragraphsOf, type Piece } from './inline'
import { piecesToUnicode, type LegacyFindings } from './legacy-text'
import { readTable } from './read-table'

/** How a page is read: `figure` gives what stands for an `<img>`, `findings` set: legacy fonts become Unicode. */
export type Reading = {
  pasted: Pasted
  figure(image: Element): Block | null
  findings: LegacyFindings | null
}

const BLOCKS = new Set([
  'p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'nav', 'figure', 'figcaption', 'address', 'pre', 'center', 'dl',
  'dt', 'dd', 'li', 'form', 'fieldset', 'details', 'summary', 'hr', 'caption', 'tr', 'td', 'th', 'tbody', 'thead', 'tfoot', 'body',
  'h1', 'h2', 'h3', 'h4', 'h5', 'h6',
])
// Deeper than any page of a word processor; what lies deeper is read as plain text.
const DEEPEST = 150
const MOST_CONTAINERS = 8

/** The blocks of a page that the transforms have settled. Whatever has no place in a body is read as its text. */
export function readPage(reading: Reading): Block[] {
  const { root, rules } = reading.pasted
  return readInside([...root.childNodes], outerContext(rules), reading)
}

/** The blocks of some nodes. */
export function readInside(nodes: ChildNode[], context: Context, reading: Reading): Block[] {
  const flow: Flow = { blocks: [], pieces: [], isLine: context.depth === 0 && !holdsBlocks(reading.pasted.root) }
  walk(nodes, context, flow, reading)
  endParagraph(context, flow, reading)
  return flow.blocks
}

// `isLine`: words out of a line, without a block around them.
type Flow = { blocks: Block[]; pieces: Piece[]; isLine: boolean }

function walk(nodes: ChildNode[], context: Context, flow: Flow, reading: Reading): void {
  for (const node of nodes) {
    if (node.nodeType === 3) addText(node.textContent ?? '', context, flow)
    else if (node.nodeType === 1) element(node as Element, context, flow, reading)
  }
}

function addText(text: string, context: Context, flow: Flow): void {
  const { font } = context
  const lines = context.preformatted ? text.split(/\r\n?|\n/) : [text]
  lines.forEach((line, i) => {
    if (i > 0) flow.pieces.push('break')
    flow.pieces.push({ text: line, marks: marksOf(context), font })
  })
}

function element(node: Element, outer: Context, flow: Flow, reading: Reading): void {
  const name = node.localName
  const context = innerContext(outer, node, reading.pasted.styleOf)
  if (name === 'br') flow.pieces.push('break')
  else if (name === 'img') addFigure(node, outer, flow, reading)
  else if (context.depth > DEEPEST) addText(` ${node.textContent ?? ''} `, context, flow)
  else if (isContainer(name) && context.containers < MOST_CONTAINERS) {
    endParagraph(outer, flow, reading)
    flow.blocks.push(...container(node, { ...context, containers: context.containers + 1 }, reading))
  } else if (name === 'sup' && /^[23]$/.test(node.textContent ?? '')) addText(node.textContent === '2' ? '²' : '³', context, flow)
  else if (BLOCKS.has(name) || isContainer(name)) {
    endParagraph(outer, flow, reading)
    const heading = name === 'h2' ? 2 : /^h[13456]$/.test(name) ? 3 : context.heading
    const inner = { ...context, heading, boldByItself: context.boldByItself || heading !== null }
    walk([...node.childNodes], inner, flow, reading)
    endParagraph(inner, flow, reading)
  } else walk([...node.childNodes], context, flow, reading)
}

function addFigure(image: Element, context: Context, flow: Flow, reading: Reading): void {
  const figure = reading.figure(image)
  if (!figure) return
  endParagraph(context, flow, reading)
  flow.blocks.push(figure)
}

function endParagraph({ align, heading }: Context, flow: Flow, { findings }: Reading): void {
  for (const pieces of paragraphsOf(flow.pieces, flow.isLine)) {
    const content = inlineOf(findings ? piecesToUnicode(pieces, findings) : pieces)
    if (heading) flow.blocks.push({ type: 'heading', attrs: { level: heading, textAlign: align }, content })
    else flow.blocks.push({ type: 'paragraph', attrs: { textAlign: align }, content })
  }
  flow.pieces = []
}

function holdsBlocks(root: Element): boolean {
  return [...root.querySelectorAll('*')].some(({ localName }) => BLOCKS.has(localName) || isContainer(localName) || localName === 'br')
}

function isContainer(name: string): boolean {
  return name === 'ul' || name === 'ol' || name === 'blockquote' || name === 'table'
}

function container(node: Element, context: Context, reading: Reading): Block[] {
  const inner = { ...context, heading: null, boldByItself: false }
  if (node.localName === 'table') return readTable(node, inner, reading)
  if (node.localName !== 'blockquote') return list(node, inner, reading)
  const [first, ...rest] = readInside([...node.childNodes], inner, reading)
  return first ? [{ type: 'blockquote', content: [first, ...rest] }] : []
}

function list(node: Element, context: Context, reading: Reading): Block[] {
  const items = [...node.children].flatMap((child) => item(child, context, reading))
  const [first, ...rest] = items
  if (!first) return []
  if (node.localName === 'ul') return [{ type: 'bulletList', content: [first, ...rest] }]
  const start = Number(node.getAttribute('start') ?? 1)
  const attrs = { start: Number.isInteger(start) && start >= 0 && start <= 1_000_000 ? start : 1, type: null }
  return [{ type: 'orderedList', attrs, content: [first, ...rest] }]
}

// An item begins with a paragraph, whatever it began with.
function item(node: Element, outer: Context, reading: Reading): ListItem[] {
  const context = innerContext(outer, node, reading.pasted.styleOf)
  const blocks = node.localName === 'li' ? readInside([...node.childNodes], context, reading) : readInside([node], outer, reading)
  const [first, ...rest] = blocks
  if (!first) return []
  if (first.type === 'paragraph') return [{ type: 'listItem', content: [first, ...rest] }]
  if (first.type !== 'heading') return [{ type: 'listItem', content: [paragraph(), first, ...rest] }]
  return [{ type: 'listItem', content: [{ type: 'paragraph', attrs: { textAlign: first.attrs.textAlign }, content: first.content }, ...rest] }]
}
