import { singleLine } from '@/domain/language/nfc'
import { safeHref } from './links'

// The editor's schema takes its validators and defaults from here too (components/editor), so the two cannot differ.
// Plain functions, because the desk's page needs them and nothing else of the checking library.

/** What one attribute may be. */
export type AttributeRule<Value> = {
  /** Taken where none is given; without it the attribute must be given. */
  fallback?: { value: Value }
  /** The value as it is kept; undefined: not allowed. */
  read(value: unknown): Value | undefined
}

const textAlign = or(oneOf('left', 'center', 'right', 'justify', null), null)

const cell = {
  colspan: or(whole(1, 100), 1),
  rowspan: or(whole(1, 1000), 1),
  /** Pixels, one a column; what a pasted table brings. */
  colwidth: or(widths, null),
  align: or(oneOf('left', 'center', 'right', null), null),
}

/** The attributes of each kind of node, exactly as the editor writes them. */
export const nodeAttributes = {
  doc: {},
  paragraph: { textAlign },
  heading: { level: or(oneOf(2, 3), 2), textAlign },
  bulletList: {},
  /** `type` (letters, Roman numerals) is always null: the Vietnamese alphabet has no such list in HTML. */
  orderedList: { start: or(whole(0, 1_000_000), 1), type: or(oneOf(null), null) },
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
    pictureId: { read: (value: unknown) => (typeof value === 'string' && /^[0-9a-f]{64}$/.test(value) ? value : undefined) },
    alt: or(line(500), ''),
    decorative: or(oneOf(true, false), false),
    caption: or(line(1000), ''),
  },
}

/** The attributes of each kind of mark, in the order in which the editor keeps marks. */
export const markAttributes = {
  link: { href: { read: (value: unknown) => (typeof value === 'string' ? (safeHref(value) ?? undefined) : undefined) } },
  bold: {},
  italic: {},
  underline: {},
}

export type NodeName = keyof typeof nodeAttributes
export type MarkName = keyof typeof markAttributes

function or<Value>(rule: AttributeRule<Value> | AttributeRule<Value>['read'], value: Value): AttributeRule<Value> {
  return { fallback: { value }, read: typeof rule === 'function' ? rule : rule.read }
}

function oneOf<const Value extends string | number | boolean | null>(...values: Value[]): AttributeRule<Value> {
  return { read: (value) => values.find((allowed) => allowed === value) }
}

function whole(least: number, most: number): AttributeRule<number> {
  return { read: (value) => (isWhole(value, least, most) ? value : undefined) }
}

function isWhole(value: unknown, least: number, most: number): value is number {
  return Number.isSafeInteger(value) && Number(value) >= least && Number(value) <= most
}

function line(longest: number): AttributeRule<string> {
  return {
    read(value) {
      const kept = typeof value === 'string' ? singleLine(value) : undefined
      return kept !== undefined && kept.length <= longest ? kept : undefined
    },
  }
}

function widths(value: unknown): number[] | null | undefined {
  if (value === null) return null
  if (!Array.isArray(value) || value.length < 1 || value.length > 100) return undefined
  return value.every((width) => isWhole(width, 0, 10_000)) ? value : undefined
}
