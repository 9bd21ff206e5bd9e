import type { ArticleContent, ArticleSource, Credit } from '../content'
import type { Genre } from '../genre'
import type { Block, Figure, Inline, ListItem, Table, TableRow, TextBlock } from '../nodes'

type Cell = NonNullable<TableRow['content']>[number]
type List = Extract<Block, { type: 'bulletList' | 'orderedList' }>

/** A change of form, not of words. `from` and `to` are what the editor calls them; null: none, or as the page sets it. */
export type FormChange =
  | { what: 'bold' | 'italic' | 'underline'; on: boolean }
  | { what: 'link'; from: string | null; to: string | null }
  | { what: 'align'; from: string | null; to: string | null }
  | { what: 'kind'; from: TextKind; to: TextKind }
  | { what: 'list'; from: List['type']; to: List['type'] }
  | { what: 'start'; from: number; to: number }

export type TextKind = 'paragraph' | 'heading2' | 'heading3'

/** A stretch of a text: it stayed, went, came, or kept its words in another form. */
export type Piece =
  | { kind: 'same' | 'removed' | 'added'; nodes: Inline[] }
  | { kind: 'restyled'; before: Inline[]; after: Inline[]; form: FormChange[] }

/** One item of a list, rows of a table, cells of a row: as it stayed, changed, went or came. */
export type Part<Item, Detail> =
  | { kind: 'same' | 'removed' | 'added'; item: Item }
  | { kind: 'changed'; before: Item; after: Item; detail: Detail }

export type RowDetail = Part<Cell, BlockPart[]>[]

/** What is different between two blocks that are one block's earlier and later form. */
export type BlockChange =
  | { type: 'text'; before: TextBlock; after: TextBlock; pieces: Piece[]; form: FormChange[] }
  | { type: 'list'; before: List; after: List; items: Part<ListItem, BlockPart[]>[]; form: FormChange[] }
  | { type: 'quote'; blocks: BlockPart[] }
  | { type: 'table'; before: Table; after: Table; rows: Part<TableRow, RowDetail>[] }
  | {
      type: 'figure'
      before: Figure
      after: Figure
      /** Another picture stands in its place. */
      otherPicture: boolean
      caption: Piece[] | null
      alt: Piece[] | null
      decorative: { from: boolean; to: boolean } | null
    }

/**
 * A part of a body, in the order of reading. What went and came at one place is one part, `replaced` (either side may
 * be empty); a block that only moved stands twice, where it was and where it is, under one id. Ids are unique in a body
 * and the same for the same two bodies.
 */
export type BlockPart =
  | { kind: 'same'; blocks: Block[] }
  | { kind: 'changed'; id: string; before: Block; after: Block; change: BlockChange }
  | { kind: 'replaced'; id: string; removed: Block[]; added: Block[] }
  | { kind: 'moved'; id: string; block: Block; here: boolean }

/** A field of the article that is different. */
export type FieldChange =
  | { field: 'title' | 'lead'; before: string; after: string; pieces: Piece[] }
  | { field: 'sectionId'; before: string | null; after: string | null }
  | { field: 'otherSectionIds' | 'tags'; before: string[]; after: string[]; removed: string[]; added: string[] }
  | { field: 'credits'; before: Credit[]; after: Credit[]; rows: Part<Credit, null>[] }
  | { field: 'source'; before: ArticleSource | null; after: ArticleSource | null }
  | { field: 'genre'; before: Genre | null; after: Genre | null }

/** Two contents side by side: the fields that differ, in the order of the form, and the whole body in parts. */
export type Comparison = {
  before: ArticleContent
  after: ArticleContent
  /** Nothing differs. */
  same: boolean
  fields: FieldChange[]
  body: BlockPart[]
}
