import type { Node } from '@tiptap/pm/model'
import { findInFolded, foldWithPlaces, type FindOptions, type FoldedText, type Span } from '@/domain/language/find'

/**
 * A place that was found: in the title, in the lead, in the body's text (positions of the document), or in the caption of
 * the figure at `pos` (`from` and `to` within the caption).
 */
export type Hit =
  | ({ place: 'title' | 'lead' } & Span)
  | ({ place: 'body' } & Span)
  | ({ place: 'caption'; pos: number } & Span)

export type Searched = { title: string; lead: string; doc: Node }

/** Everything that readers see as running text and `query` stands in, in the order of reading. */
export function articleHits({ title, lead, doc }: Searched, query: string, options: FindOptions): Hit[] {
  if (query.trim() === '') return []
  const within = (text: string) => findInFolded(foldWithPlaces(text, options), text, query, options)
  const hits: Hit[] = [
    ...within(title).map((span) => ({ place: 'title' as const, ...span })),
    ...within(lead).map((span) => ({ place: 'lead' as const, ...span })),
  ]
  doc.descendants((node, pos) => {
    if (node.type.name === 'figure') hits.push(...within(String(node.attrs.caption)).map((span) => ({ place: 'caption' as const, pos, ...span })))
    if (!node.isTextblock) return true
    const { text, folded } = foldedBlock(node, options)
    for (const { from, to } of findInFolded(folded, text, query, options)) hits.push({ place: 'body', from: pos + 1 + from, to: pos + 1 + to })
    return false
  })
  return hits
}

type Block = { key: string; text: string; folded: FoldedText }
// Of a long text only the paragraphs that changed are folded again.
const blocks = new WeakMap<Node, Block>()

function foldedBlock(node: Node, options: FindOptions): Block {
  const key = `${options.marks} ${options.capitals}`
  const known = blocks.get(node)
  if (known?.key === key) return known
  const text = blockText(node)
  const block = { key, text, folded: foldWithPlaces(text, options) }
  blocks.set(node, block)
  return block
}

/** One unit for each position in the block; what is no text is a sign that nobody types. */
function blockText(node: Node): string {
  return node.children.map((child) => child.text ?? '\ufffc'.repeat(child.nodeSize)).join('')
}

/** Which hit is the next one after a place of the document, or the first of all. */
export function hitFrom(hits: Hit[], pos: number): number {
  const at = hits.findIndex((hit) => placeOf(hit) >= pos)
  return at < 0 ? 0 : at
}

/** Where a hit stands in the document; before it, for title and lead. */
export function placeOf(hit: Hit): number {
  if (hit.place === 'body') return hit.from
  return hit.place === 'caption' ? hit.pos : -1
}
