import { bodyOf, figure, heading, paragraph } from '@/domain/content/build'
import type { ArticleContent } from '@/domain/content/content'
import type { Block } from '@/domain/content/nodes'
import type { ProofHouse } from '../house'
import { comparePlaces, passagesOf, type Place } from '../passage'
import type { RuleId } from '../rule-id'

/** A piece of a text; a plain string is a paragraph. ⟦…⟧ marks what is to be found. */
export type Piece =
  | string
  | { title: string }
  | { lead: string }
  | { heading: 2 | 3; text: string }
  | { quotation: string }
  | { item: string }
  | { cell: string }
  | { picture: string; caption: string; alt?: string }

export type Text = Piece | Piece[]

/** A text with faults, the fix of each spot in order (one for all, null where a person must decide). */
export type FaultCase = {
  text: Text
  fix: string | null | (string | null)[]
  house?: Partial<ProofHouse>
  /** Known to be beyond the rule: its spots are not found. */
  missed?: true
}

/** The cases of one rule: texts with faults, and texts in which no rule at all may find anything. */
export type RuleCases = { rule: RuleId; faults: FaultCase[]; clean: (Text | { clean: Text; house: Partial<ProofHouse> })[] }

export type Spot = { place: Place; from: number; to: number }
type Content = Pick<ArticleContent, 'title' | 'lead' | 'body'>

/** The article that a case stands for, without its marks, and the spots that were marked. */
export function readCase(text: Text): { content: Content; spots: Spot[] } {
  const marked = contentOf(Array.isArray(text) ? text : [text])
  const spots = passagesOf(marked).flatMap(({ place, text: words }) => spotsIn(words).map((spot) => ({ place, ...spot })))
  return { content: withoutMarks(marked), spots }
}

/** Whether two spots are the same. */
export function isSameSpot(a: Spot, b: Spot): boolean {
  return a.from === b.from && a.to === b.to && comparePlaces(a.place, b.place) === 0
}

function contentOf(pieces: Piece[]): Content {
  const line = (field: 'title' | 'lead') =>
    pieces.flatMap((piece) => (typeof piece === 'object' && field in piece ? Object.values(piece).map(String) : []))[0] ?? ''
  const [first, ...rest] = pieces.flatMap(blockOf)
  return { title: line('title'), lead: line('lead'), body: bodyOf(first ?? paragraph(), ...rest) }
}

function blockOf(piece: Piece): Block[] {
  if (typeof piece === 'string') return [paragraph(piece)]
  if ('heading' in piece) return [heading(piece.heading, piece.text)]
  if ('quotation' in piece) return [{ type: 'blockquote', content: [paragraph(piece.quotation)] }]
  if ('item' in piece) return [{ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(piece.item)] }] }]
  if ('cell' in piece) return [tableOf(piece.cell)]
  if ('picture' in piece) {
    const { picture, caption, alt = '' } = piece
    return [figure({ pictureId: picture.padEnd(64, '0'), caption, alt })]
  }
  return []
}

function tableOf(text: string): Block {
  const attrs = { colspan: 1, rowspan: 1, colwidth: null, align: null }
  return { type: 'table', content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs, content: [paragraph(text)] }] }] }
}

function spotsIn(text: string): { from: number; to: number }[] {
  let marks = 0
  return [...text.matchAll(/⟦([^⟧]*)⟧/g)].map(({ index, 1: inside = '' }) => {
    const from = index - marks
    marks += 2
    return { from, to: from + inside.length }
  })
}

function withoutMarks(content: Content): Content {
  return JSON.parse(JSON.stringify(content).replace(/[⟦⟧]/g, '')) as Content
}
