import type { Part } from './package'
import { children, type Xml } from './xml'

/** A footnote or endnote with the part of the file it stands in. */
export type Note = { element: Xml; part: Part }

/** The notes of a document, numbered from 1 in the order in which the text refers to them. */
export class Notes {
  readonly referred: Note[] = []
  private readonly numbers = new Map<Xml, number>()
  private readonly known = new Map<string, Note>()

  constructor(...parts: Array<{ part: Part | null; name: 'w:footnote' | 'w:endnote' }>) {
    for (const { part, name } of parts) {
      for (const element of part ? children(part.root, name) : []) {
        if (part) this.known.set(`${name} ${element.attribs['w:id'] ?? ''}`, { element, part })
      }
    }
  }

  /** The number of the note that a reference in the text names, or null when the file holds no such note. */
  number(name: 'w:footnote' | 'w:endnote', id: string): number | null {
    const note = this.known.get(`${name} ${id}`)
    if (!note) return null
    const number = this.numbers.get(note.element) ?? this.referred.push(note)
    this.numbers.set(note.element, number)
    return number
  }
}
