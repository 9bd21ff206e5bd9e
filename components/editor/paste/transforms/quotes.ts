import { settleStyle } from '../css/element-style'
import { select, type Transform } from './transform'

/** Paragraphs in Word's quotation styles become quotations; neighbours become one. */
export const settleQuotes: Transform = ({ document, root, styleOf }) => {
  for (const element of select(root, ({ className }) => /\bMso(?:Intense)?Quote\b/i.test(className), 'p[class], div[class]')) {
    const before = element.previousElementSibling
    const joined = before?.localName === 'blockquote' && before.hasAttribute('data-quote') && onlyBlanksBetween(before, element)
    const quote = joined ? before : document.createElement('blockquote')
    if (!joined) {
      quote.setAttribute('data-quote', '')
      element.before(quote)
    }
    settleStyle(element, styleOf(element))
    quote.append(element)
  }
}

function onlyBlanksBetween(before: Element, element: Element): boolean {
  for (let node = before.nextSibling; node && node !== element; node = node.nextSibling) {
    if (node.nodeType === 3 && node.textContent?.trim()) return false
  }
  return true
}
