import { settleStyle } from '../css/element-style'
import { rename } from './rename'
import { select, type Pasted, type Transform } from './transform'

// Longer than any heading: a paragraph to which someone gave an outline level.
const LONGEST = 300

/**
 * Headings by whatever name: h1–h6, Word's heading and title styles, outline levels, Word for the web's roles. The
 * article has two levels: 1 and 2 (and a title) become the first, all others the second.
 */
export const settleHeadings: Transform = (pasted) => {
  const { root } = pasted
  for (const element of select(root, () => true, 'h1, h2, h3, h4, h5, h6, p, div[role="heading"]')) {
    const level = levelOf(element, pasted)
    if (level === null) continue
    const style = pasted.styleOf(element)
    const list = style.get('mso-list')
    const heading = rename(element, level <= 2 ? 'h2' : 'h3')
    settleStyle(heading, style)
    if (list) heading.setAttribute('style', `${heading.getAttribute('style')};mso-list:${list}`)
  }
}

function levelOf(element: Element, { styleOf }: Pasted): number | null {
  const own = /^h([1-6])$/.exec(element.localName)?.[1]
  if (own) return Number(own)
  const { className } = element
  const styled = /\bMsoHeading([1-9])\b/i.exec(className)?.[1]
  if (styled) return Number(styled)
  if (/\bMsoTitle/i.test(className)) return 1
  if (/\bMsoSubtitle/i.test(className)) return 3
  if ((element.textContent?.length ?? 0) > LONGEST) return null
  if (element.getAttribute('role') === 'heading') return Number(element.getAttribute('aria-level')) || 2
  return Number(styleOf(element).get('mso-outline-level')) || null
}
