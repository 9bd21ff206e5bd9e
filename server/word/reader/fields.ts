import { ownText, type Xml } from './xml'

type Field = { code: string; phase: 'code' | 'result'; link: string | null; left: boolean }

// What Word makes from the text itself, page numbers and all.
const MADE = /^\s*(?:TOC|INDEX|TOA)\b/i

/** The fields that are open at a place of the document; one may begin in a paragraph and end in another. */
export class Fields {
  private readonly open: Field[] = []

  /** `onLeft` is told of a field whose result is left out. */
  constructor(private readonly onLeft: () => void) {}

  mark(element: Xml): void {
    const type = element.attribs['w:fldCharType']
    if (type === 'begin') this.open.push({ code: '', phase: 'code', link: null, left: false })
    else if (type === 'separate') this.begin(this.open.at(-1))
    else if (type === 'end') this.open.pop()
  }

  instruct(element: Xml): void {
    const field = this.open.at(-1)
    if (field?.phase === 'code') field.code += ownText(element)
  }

  /** `w:fldSimple`: a field whose result is what stands inside. */
  simple(code: string, result: () => void): void {
    const field: Field = { code, phase: 'code', link: null, left: false }
    this.open.push(field)
    this.begin(field)
    result()
    this.open.pop()
  }

  /** Whether text at this place is an instruction, or a result that is left out. */
  isSilent(): boolean {
    return this.open.some(({ phase, left }) => phase === 'code' || left)
  }

  link(): string | null {
    return this.open.reduce<string | null>((found, { link }) => link ?? found, null)
  }

  private begin(field: Field | undefined): void {
    if (!field) return
    field.phase = 'result'
    field.link = linkOf(field.code)
    field.left = MADE.test(field.code)
    if (field.left) this.onLeft()
  }
}

// HYPERLINK "address" \l "place"; a place alone is one in this document.
function linkOf(code: string): string | null {
  const [, quoted, bare] = /^\s*HYPERLINK\s+(?:"([^"]*)"|(?!\\)(\S+))/i.exec(code) ?? []
  return quoted ?? bare ?? null
}
