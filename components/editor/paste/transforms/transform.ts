import type { StyleOf } from '../css/element-style'
import type { StyleRules } from '../css/style-rules'
import type { PasteReport } from '../paste-report'

/** A pasted page on its way through the transforms; a browser never shows it, so nothing in it runs or loads. */
export type Pasted = { document: Document; root: HTMLElement; rules: StyleRules; styleOf: StyleOf; report: PasteReport }

/** One step of the pipeline: changes the page and adds to the report. */
export type Transform = (pasted: Pasted) => void

/** Puts an element's children in its place. */
export function unwrap(element: Element): void {
  element.replaceWith(...element.childNodes)
}

/** The elements below the root that comply, in order; a list of its own, so that they may be changed. */
export function select(root: HTMLElement, complies: (element: Element) => boolean, selector = '*'): Element[] {
  return [...root.querySelectorAll(selector)].filter(complies)
}

/** An element's `style` attribute in lower case without blanks, to look for Word's marks in. */
export function styleAttribute(element: Element): string {
  return (element.getAttribute('style') ?? '').toLowerCase().replace(/\s+/g, '')
}
