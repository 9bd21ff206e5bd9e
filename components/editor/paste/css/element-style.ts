import { declarations, type Declarations } from './declarations'
import type { StyleRules } from './style-rules'

/** What an element's own style says: the rules for its name and classes, then its `style` attribute. */
export type StyleOf = (element: Element) => Declarations

const NOTHING: Declarations = new Map()
const SETTLED = 'data-settled'
const KEPT = ['font-family', 'mso-hansi-font-family', 'mso-ascii-font-family', 'font', 'text-align']

/**
 * Leaves an element only the font and the alignment that its style says: for one whose form now says the rest, as a
 * heading's does. Rules no longer count for it, by whatever name it goes.
 */
export function settleStyle(element: Element, style: Declarations): void {
  const kept = KEPT.flatMap((property) => (style.has(property) ? [`${property}:${style.get(property)}`] : []))
  element.setAttribute(SETTLED, '')
  element.setAttribute('style', kept.join(';'))
}

/** A reader of styles for one document; each element is read once, unless its style changes in between. */
export function styleReader({ bySelector }: StyleRules): StyleOf {
  const known = new WeakMap<Element, { css: string | null; style: Declarations }>()
  return (element) => {
    const css = element.getAttribute('style')
    const before = known.get(element)
    if (before && before.css === css) return before.style
    const style = merge([...ruled(element, bySelector), css ? declarations(css) : NOTHING])
    known.set(element, { css, style })
    return style
  }
}

function ruled(element: Element, bySelector: StyleRules['bySelector']): Declarations[] {
  if (bySelector.size === 0 || element.hasAttribute(SETTLED)) return []
  const name = element.localName
  const classes = (element.getAttribute('class') ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const selectors = [name, ...classes.map((one) => `.${one}`), ...classes.map((one) => `${name}.${one}`)]
  return selectors.flatMap((selector) => bySelector.get(selector) ?? [])
}

function merge(parts: Declarations[]): Declarations {
  const filled = parts.filter((part) => part.size > 0)
  return filled.length > 1 ? new Map(filled.flatMap((part) => [...part])) : (filled[0] ?? NOTHING)
}
