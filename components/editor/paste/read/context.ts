import { encodingOfFont, type LegacyFont } from '@/domain/language/legacy/encoding-of-font'
import type { Declarations } from '../css/declarations'
import type { StyleOf } from '../css/element-style'
import type { StyleRules } from '../css/style-rules'
import { linkAddress } from './link-address'

export type Align = 'center' | 'right' | 'justify' | null

/** A legacy font with the name that the page gives it. */
export type NamedFont = LegacyFont & { name: string }

/** What holds for the words at one place of a page: what its elements say, the inner over the outer. */
export type Context = {
  bold: boolean
  italic: boolean
  underline: boolean
  href: string | null
  font: NamedFont | null
  align: Align
  heading: 2 | 3 | null
  /** In headings and heading cells everything is bold anyway. */
  boldByItself: boolean
  preformatted: boolean
  /** Elements, and lists, quotations and tables, that the place lies in. */
  depth: number
  containers: number
}

/** The context of a page's outermost words; documents name a font for all that says none. */
export function outerContext({ bySelector }: StyleRules): Context {
  const font = ['body', '.msochpdefault', '.msonormal', 'p.msonormal'].map((selector) => fontOf(bySelector.get(selector))).find(Boolean)
  return {
    bold: false,
    italic: false,
    underline: false,
    href: null,
    font: font || null,
    align: null,
    heading: null,
    boldByItself: false,
    preformatted: false,
    depth: 0,
    containers: 0,
  }
}

/** The context inside an element. */
export function innerContext(context: Context, element: Element, styleOf: StyleOf): Context {
  const style = styleOf(element)
  const inner = { ...context, depth: context.depth + 1 }
  const name = element.localName
  const weight = style.get('font-weight')
  if (name === 'b' || name === 'strong') inner.bold = true
  if (weight) inner.bold = /^(?:bold|[6-9]00)/.test(weight)
  if (name === 'i' || name === 'em' || name === 'cite' || name === 'dfn') inner.italic = true
  if (style.has('font-style')) inner.italic = /^(?:italic|oblique)/.test(style.get('font-style') ?? '')
  if (name === 'u') inner.underline = true
  const line = style.get('text-decoration') ?? style.get('text-decoration-line') ?? style.get('text-underline')
  if (line) inner.underline = /underline|single|words|double/.test(line)
  if (name === 'a' && element.hasAttribute('href')) inner.href = linkAddress(element.getAttribute('href') ?? '')
  inner.align = alignOf(element, style, context.align)
  const font = fontOf(style) ?? (name === 'font' && element.hasAttribute('face') ? named(element.getAttribute('face') ?? '') : undefined)
  if (font !== undefined) inner.font = font
  if (name === 'pre') inner.preformatted = true
  return inner
}

function alignOf(element: Element, style: Declarations, before: Align): Align {
  const said = (style.get('text-align') ?? (element.localName === 'center' ? 'center' : element.getAttribute('align')) ?? '').toLowerCase()
  if (/center$/.test(said)) return 'center'
  if (/right$|^end$/.test(said)) return 'right'
  if (/^justify/.test(said)) return 'justify'
  return /left$|^start$/.test(said) ? null : before
}

// Undefined: nothing said of fonts. Null: another font than those of old.
function fontOf(style: Declarations | undefined): NamedFont | null | undefined {
  const names = ['font-family', 'mso-hansi-font-family', 'mso-ascii-font-family', 'font']
    .map((property) => style?.get(property))
    .filter((name) => name !== undefined)
    .map((name) => name.replace(/^.*?\d\S*\s+(?=["'.\w])/, (size) => (/\d(?:pt|px|em|rem|%)/.test(size) ? '' : size)))
  if (names.length === 0) return undefined
  return names.map(named).find((font) => font !== null) ?? null
}

function named(family: string): NamedFont | null {
  const font = encodingOfFont(family)
  return font && { ...font, name: (family.split(',')[0] ?? '').replace(/["'\\]/g, '').trim() }
}
