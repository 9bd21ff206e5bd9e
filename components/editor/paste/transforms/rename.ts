/** The element under another name, with its attributes and children, in its place. */
export function rename(element: Element, name: string): HTMLElement {
  if (element.localName === name) return element as HTMLElement
  const renamed = element.ownerDocument.createElement(name)
  for (const { name: attribute, value } of [...element.attributes]) {
    // Word's own attributes (v:shapes) have names that no program may set.
    if (/^[a-z][\w-]*$/i.test(attribute)) renamed.setAttribute(attribute, value)
  }
  renamed.append(...element.childNodes)
  element.replaceWith(renamed)
  return renamed
}
