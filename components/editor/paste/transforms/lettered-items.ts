import { letterMarker, letterStyle, type LetterStyle } from './list-letters'
import { select, type Pasted } from './transform'

const LETTERED = 'data-lettered'
const BLOCKS = new Set(['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'])

/** Whether this item says its letter as text. */
export function isLettered(item: Element): boolean {
  return item.hasAttribute(LETTERED)
}

/**
 * Writes the letters that a browser shows before the items of `<ol type="a">` and its like into the items: what the text
 * elsewhere calls "điểm a" must go on being one, and a body knows no lists but numbered ones.
 */
export function writeLetters({ root, styleOf }: Pasted): void {
  for (const list of select(root, () => true, 'ol')) {
    let number = Number(list.getAttribute('start') ?? 1)
    if (!Number.isInteger(number)) number = 1
    for (const item of list.children) {
      if (item.localName !== 'li') continue
      const own = Number(item.getAttribute('value') ?? Number.NaN)
      if (Number.isInteger(own)) number = own
      const style = styleOfItem(item) ?? styleOfList(list)
      if (style.letters) writeLetter(item, `${letterMarker(number, style.letters)} `)
      number += 1
    }
  }

  function styleOfItem(item: Element): { letters: LetterStyle | null } | null {
    const css = listStyle(item)
    const type = item.getAttribute('type')
    return css === undefined && type === null ? null : { letters: letterStyle(css, type) }
  }
  function styleOfList(list: Element): { letters: LetterStyle | null } {
    return { letters: letterStyle(listStyle(list), list.getAttribute('type')) }
  }
  function listStyle(element: Element): string | undefined {
    return styleOf(element).get('list-style-type') ?? styleOf(element).get('list-style')
  }
}

function writeLetter(item: Element, letter: string): void {
  item.setAttribute(LETTERED, '')
  let place = item
  for (let first = firstOf(place); first; first = firstOf(place)) place = first
  place.prepend(letter)
}

// The block that the item's words begin in, if one does.
function firstOf(element: Element): Element | null {
  const first = [...element.childNodes].find((node) => node.nodeType === 1 || (node.nodeType === 3 && node.textContent?.trim()))
  return first?.nodeType === 1 && BLOCKS.has((first as Element).localName) ? (first as Element) : null
}

/** An item as the paragraphs that it is now. */
export function asParagraphs(document: Document, item: Element): HTMLElement {
  const box = document.createElement('div')
  box.append(...item.childNodes)
  return box
}

/** Puts paragraphs in place of the lettered lists that still are lists. */
export function openLetteredLists({ document, root }: Pasted): void {
  // The inner ones first: they stay within what the outer ones become.
  for (const list of select(root, ({ children }) => [...children].some(isLettered), 'ol').reverse()) openList(document, list)
}

// A list may go on with numbers after its letters, with `list-style` on each item.
function openList(document: Document, list: Element): void {
  let number = Number(list.getAttribute('start') ?? 1)
  let plain: Element | null = null
  for (const child of [...list.children]) {
    if (isLettered(child)) {
      plain = null
      list.before(asParagraphs(document, child))
    } else {
      if (!plain) {
        plain = document.createElement('ol')
        if (Number.isInteger(number) && number !== 1) plain.setAttribute('start', String(number))
        list.before(plain)
      }
      plain.append(child)
    }
    if (child.localName === 'li') number += 1
  }
  list.remove()
}
