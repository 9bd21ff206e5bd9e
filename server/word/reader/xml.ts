import { isDirective, isTag, isText, type ChildNode, type Element } from 'domhandler'
import { parseDocument } from 'htmlparser2'
import { WordFault } from '../word-fault'

/** An element of a part of the file; names carry their usual prefixes (`w:p`). */
export type Xml = Element

/**
 * A part of the file as a tree. A document type is refused: Word writes none, and entities of one's own come with it.
 * The parser itself knows only the five entities of XML and reads nothing from anywhere. Throws WordFault.
 */
export function parseXml(bytes: Buffer): Xml {
  const { children } = parseDocument(decode(bytes), { xmlMode: true })
  if (children.some((node) => isDirective(node) && /^!doctype/i.test(node.name))) throw new WordFault('word.unsafe')
  const root = children.find(isTag)
  if (!root) throw new WordFault('word.damaged')
  return root
}

function decode(bytes: Buffer): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  return new TextDecoder('utf-8').decode(bytes)
}

/** The elements directly inside, all or those of a name. */
export function children(element: Xml | null, name?: string): Xml[] {
  if (!element) return []
  const inner = element.children.filter(isTag)
  return name === undefined ? inner : inner.filter((child) => child.name === name)
}

/** The first element of a name directly inside, or along a path of names. */
export function child(element: Xml | null, ...path: string[]): Xml | null {
  let found = element
  for (const name of path) found = (found?.children.find((node) => isTag(node) && node.name === name) as Xml | undefined) ?? null
  return found
}

/** Every element of these names at any depth, in order. */
export function within(element: Xml, names: readonly string[]): Xml[] {
  const found: Xml[] = []
  const unread: Xml[] = children(element).reverse()
  for (let next = unread.pop(); next; next = unread.pop()) {
    if (names.includes(next.name)) found.push(next)
    unread.push(...children(next).reverse())
  }
  return found
}

/** `w:val` of an element directly inside. */
export function val(element: Xml | null, name: string): string | null {
  return child(element, name)?.attribs['w:val'] ?? null
}

/** A switch such as `<w:b/>` or `<w:b w:val="0"/>`; null where it is not set. */
export function isOn(element: Xml | null, name: string): boolean | null {
  const found = child(element, name)
  if (!found) return null
  return !['0', 'false', 'off', 'none'].includes(found.attribs['w:val'] ?? '')
}

/** A whole number of an attribute, or null. */
export function whole(text: string | null | undefined): number | null {
  const number = Number.parseInt(text ?? '', 10)
  return Number.isSafeInteger(number) ? number : null
}

/** The text directly inside an element such as `w:t`. */
export function ownText(element: Xml): string {
  return element.children.map((node: ChildNode) => (isText(node) ? node.data : '')).join('')
}
