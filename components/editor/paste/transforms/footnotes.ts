import { pasteWords } from '@/domain/words/paste'
import { select, styleAttribute, type Pasted, type Transform } from './transform'

// Word; LibreOffice; Google Docs. The mark in the text leads to the note, the mark in the note back to the text.
const TO_NOTE = /#(?:_(ftn|edn)\d+|sd(?:foot|end)note\d+sym|ftnt\d+)$/
const TO_TEXT = /#(?:_(ftn|edn)ref\d+|sd(?:foot|end)note\d+anc|ftnt_ref\d+)$/
const NOTE_ID = /^(?:(?:ftn|edn|sdfootnote|sdendnote)\d+)$/

type Note = { label: string; content: Node[] }

/** Notes become "[1]" in the text and a list under a heading at its end; nothing leads nowhere. */
export const settleFootnotes: Transform = (pasted) => {
  const { document, root } = pasted
  const anchors = select(root, () => true, 'a[href]')
  const back = anchors.filter((anchor) => TO_TEXT.test(anchor.getAttribute('href') ?? ''))
  for (const anchor of anchors) {
    if (!TO_NOTE.test(anchor.getAttribute('href') ?? '')) continue
    mark(anchor).replaceWith(document.createTextNode(`[${labelOf(anchor)}]`))
  }
  const notes = back.flatMap((anchor) => takeNote(anchor, root))
  for (const list of select(root, isNoteList, '[style]')) if (!list.textContent?.trim()) list.remove()
  if (notes.length > 0) root.append(...section(pasted, notes))
}

function labelOf(anchor: Element): string {
  const shown = anchor.textContent?.replace(/[[\]\s\u00a0]/g, '') ?? ''
  return shown || (/\d+/.exec(anchor.getAttribute('href') ?? '')?.[0] ?? '*')
}

// A raised figure around the mark goes with it: the brackets say the same.
function mark(anchor: Element): Element {
  const parent = anchor.parentElement
  return parent?.localName === 'sup' && parent.textContent === anchor.textContent ? parent : anchor
}

function takeNote(anchor: Element, root: HTMLElement): Note[] {
  const block = noteOf(anchor, root)
  if (!block) return []
  const label = labelOf(anchor)
  mark(anchor).remove()
  const paragraphs = [...block.children].some(({ localName }) => localName === 'p')
  const content = paragraphs || block.localName === 'div' ? [...block.childNodes] : [block]
  block.remove()
  return [{ label, content }]
}

function noteOf(anchor: Element, root: HTMLElement): Element | null {
  for (let at = anchor.parentElement; at && at !== root; at = at.parentElement) {
    if (NOTE_ID.test(at.id) || /mso-element:(?:foot|end)note(?:;|$)/.test(styleAttribute(at))) return at
  }
  return anchor.closest('p, li')
}

function isNoteList(element: Element): boolean {
  return /mso-element:(?:foot|end)note-list/.test(styleAttribute(element))
}

function section({ document }: Pasted, notes: Note[]): HTMLElement[] {
  const heading = document.createElement('h2')
  heading.textContent = pasteWords.footnotes
  const first = Number(notes[0]?.label)
  const numbered = notes.every(({ label }, i) => Number(label) === first + i)
  const list = document.createElement(numbered ? 'ol' : 'ul')
  if (numbered && first !== 1) list.setAttribute('start', String(first))
  for (const { label, content } of notes) {
    const item = document.createElement('li')
    item.append(...content)
    if (!numbered) (item.querySelector('p') ?? item).prepend(`[${label}] `)
    list.append(item)
  }
  return [heading, list]
}
