import { z } from 'zod'
import { normalizeText, singleLine } from '@/domain/language/nfc'
import { safeHref } from './links'

// The editor's schema takes its validators and defaults from here too (components/editor), so the two cannot differ.
// An attribute without a default must be given.

const textAlign = z.enum(['left', 'center', 'right', 'justify']).nullable().default(null)

const cell = {
  colspan: z.int().min(1).max(100).default(1),
  rowspan: z.int().min(1).max(1000).default(1),
  /** Pixels, one a column; what a pasted table brings. */
  colwidth: z.array(z.int().min(0).max(10_000)).min(1).max(100).nullable().default(null),
  align: z.enum(['left', 'center', 'right']).nullable().default(null),
}

/** The attributes of each kind of node, exactly as the editor writes them. */
export const nodeAttributes = {
  doc: {},
  paragraph: { textAlign },
  heading: { level: z.union([z.literal(2), z.literal(3)]).default(2), textAlign },
  bulletList: {},
  /** `type` (letters, Roman numerals) is always null: the Vietnamese alphabet has no such list in HTML. */
  orderedList: { start: z.int().min(0).max(1_000_000).default(1), type: z.null().default(null) },
  listItem: {},
  blockquote: {},
  hardBreak: {},
  text: {},
  table: {},
  tableRow: {},
  tableCell: cell,
  tableHeader: cell,
  figure: {
    /** The SHA-256 of the picture's content, in hexadecimal digits. */
    pictureId: z.string().regex(/^[0-9a-f]{64}$/),
    alt: z.string().overwrite(singleLine).max(500).default(''),
    decorative: z.boolean().default(false),
    caption: z.string().overwrite(singleLine).max(1000).default(''),
  },
}

/** The attributes of each kind of mark, in the order in which the editor keeps marks. */
export const markAttributes = {
  link: {
    href: z
      .string()
      .overwrite((href) => safeHref(href) ?? '')
      .min(1),
  },
  bold: {},
  italic: {},
  underline: {},
}

/** The text of a text node. */
export const nodeText = z.string().min(1).overwrite(normalizeText)

export type NodeName = keyof typeof nodeAttributes
export type MarkName = keyof typeof markAttributes
