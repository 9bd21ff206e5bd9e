import type { Block, Mark } from '@/domain/content/nodes'
import type { LegacyFont } from '@/domain/language/legacy/encoding-of-font'
import type { Fields } from './fields'
import type { Findings } from './findings'
import type { Notes } from './notes'
import type { Numbering } from './numbering'
import type { Part } from './package'
import type { PictureList } from './picture-list'
import type { Styles } from './styles'

/** What is known and gathered while a document is read from its first word to its last. */
export type Reading = {
  part: Part
  styles: Styles
  numbering: Numbering
  fields: Fields
  findings: Findings
  notes: Notes
  pictures: PictureList
  /** The level in a body of a heading of Word's level. */
  headingLevel(level: number): 2 | 3
  /** Whether text in old fonts is turned into Unicode. */
  convert: boolean
  /** Blocks by the style that makes them a title, a subtitle or a caption. */
  styled: Map<Block, 'title' | 'subtitle' | 'caption'>
  /** How many tables, text boxes and notes are around. */
  depth: number
}

/** A piece of a paragraph as it is read. `block`: what stands on lines of its own, a picture or a text box. */
export type Piece =
  | { kind: 'text'; text: string; marks: Mark[]; font: LegacyFont | null }
  | { kind: 'break' }
  | { kind: 'block'; block: Block }
