import { safeHref } from '@/domain/content/links'
import type { Block, Mark } from '@/domain/content/nodes'
import { encodingOfFont } from '@/domain/language/legacy/encoding-of-font'
import { runsToUnicode } from '@/domain/language/legacy/to-unicode'
import type { Piece, Reading } from './reading'
import { symbolOf } from './symbols'
import { child, children, ownText, val, within, type Xml } from './xml'

/** What surrounds a piece of text. `boxes` reads what a text box holds. */
export type Surroundings = {
  reading: Reading
  style: string | null
  /** Bold says nothing in a heading. */
  isHeading: boolean
  link: string | null
  /** Whether it is a tracked insertion, which is reported as one passage. */
  isTracked?: boolean
  boxes(content: Xml): Block[]
}

/** Reads what stands in a paragraph into pieces, in order. Deletions are left out, insertions kept; both are reported. */
export function readInline(elements: Xml[], around: Surroundings, pieces: Piece[]): void {
  for (const element of elements) readElement(element, around, pieces)
}

function readElement(element: Xml, around: Surroundings, pieces: Piece[]): void {
  const { reading } = around
  const { findings, fields } = reading
  const inside = (link = around.link) => readInline(children(element), { ...around, link }, pieces)
  const { 'w:author': author = '', 'w:date': at = null } = element.attribs
  switch (element.name) {
    case 'w:r':
      return readRun(element, around, pieces)
    case 'w:hyperlink':
      return inside(linkOf(element, reading) ?? around.link)
    case 'w:fldSimple':
      return fields.simple(element.attribs['w:instr'] ?? '', inside)
    case 'w:ins':
    case 'w:moveTo':
      noteText(element, around, element.name === 'w:ins' ? 'inserted' : 'moved', author, at)
      return readInline(children(element), { ...around, isTracked: true }, pieces)
    case 'w:del':
      return noteText(element, around, 'deleted', author, at)
    // Where a passage was before it was moved: told of where it went.
    case 'w:moveFrom':
      return
    case 'w:sdt':
      return readInline(children(child(element, 'w:sdtContent')), around, pieces)
    case 'mc:AlternateContent':
      return readInline(children(child(element, 'mc:Choice') ?? child(element, 'mc:Fallback')), around, pieces)
    case 'm:oMath':
    case 'm:oMathPara':
      findings.counts.objects += 1
      for (const text of within(element, ['m:t'])) addText(ownText(text), [], null, pieces)
      return
    case 'w:smartTag':
    case 'w:customXml':
    case 'w:dir':
    case 'w:bdo':
      return inside()
  }
}

function linkOf(element: Xml, { part }: Reading): string | null {
  // A place in the same document leads nowhere on the page.
  const url = part.relations.get(element.attribs['r:id'] ?? '')?.url
  return url ? safeHref(url) : null
}

function readRun(run: Xml, around: Surroundings, pieces: Piece[]): void {
  const { reading } = around
  const rPr = child(run, 'w:rPr')
  const look = reading.styles.run(rPr, around.style)
  if (child(rPr, 'w:rPrChange')) reading.findings.counts.formatted += 1
  if (look.hidden) return hide(run, reading)
  const link = around.link ?? safeHref(reading.fields.link() ?? '')
  const marks = marksOf(look, link, around.isHeading)
  const add = (text: string) => {
    if (reading.fields.isSilent()) return
    reading.findings.font(text.trim() === '' ? null : look.font)
    if (!around.isTracked) reading.findings.plain()
    addText(text, marks, look.font, pieces)
  }
  for (const element of children(run)) readPart(element, around, add, pieces)
}

function marksOf(look: { bold: boolean; italic: boolean; underline: boolean }, link: string | null, isHeading: boolean): Mark[] {
  const marks: Mark[] = []
  if (link) marks.push({ type: 'link', attrs: { href: link } })
  if (look.bold && !isHeading) marks.push({ type: 'bold' })
  if (look.italic) marks.push({ type: 'italic' })
  // A link is underlined by itself.
  if (look.underline && !link) marks.push({ type: 'underline' })
  return marks
}

function hide(run: Xml, { findings, fields }: Reading): void {
  // A field's marks count even where they are hidden; else its end would be missed.
  for (const element of within(run, ['w:fldChar'])) fields.mark(element)
  const text = within(run, ['w:t']).map(ownText).join('')
  if (text.trim() !== '' && !fields.isSilent()) findings.passage('hidden', text)
}

function readPart(element: Xml, around: Surroundings, add: (text: string) => void, pieces: Piece[]): void {
  const { fields, findings, notes } = around.reading
  switch (element.name) {
    case 'w:t':
      return add(ownText(element))
    case 'w:tab':
    case 'w:ptab':
      return add(' ')
    case 'w:noBreakHyphen':
      return add('-')
    case 'w:sym':
      return add(symbolOf(element.attribs['w:font'] ?? '', element.attribs['w:char'] ?? ''))
    case 'w:cr':
      return addBreak(fields.isSilent(), pieces)
    case 'w:br':
      // A new page or column is none on a web page; the words on both sides must not run together.
      if ((element.attribs['w:type'] ?? 'textWrapping') === 'textWrapping') return addBreak(fields.isSilent(), pieces)
      return endsInBlank(pieces) ? undefined : add(' ')
    case 'w:fldChar':
      return fields.mark(element)
    case 'w:instrText':
      return fields.instruct(element)
    case 'w:footnoteReference':
    case 'w:endnoteReference': {
      const number = notes.number(element.name === 'w:footnoteReference' ? 'w:footnote' : 'w:endnote', element.attribs['w:id'] ?? '')
      return number === null ? undefined : add(`[${number}]`)
    }
    case 'w:object':
      findings.counts.objects += 1
      return
    case 'w:drawing':
    case 'w:pict':
      return readDrawing(element, around, pieces)
    case 'mc:AlternateContent': {
      const choice = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback')
      for (const inner of children(choice)) readPart(inner, around, add, pieces)
    }
  }
}

function readDrawing(drawing: Xml, { reading, boxes }: Surroundings, pieces: Piece[]): void {
  if (reading.fields.isSilent()) return
  const contents = within(drawing, ['w:txbxContent'])
  // What a text box holds is read as text; only of the outermost, its inner ones come along.
  const outer = contents.filter((content) => !contents.some((other) => other !== content && isInside(content, other)))
  const isPicture = within(drawing, ['v:imagedata', 'a:blip']).length > 0
  const isDrawn = within(drawing, ['c:chart', 'cx:chart', 'dgm:relIds', 'wps:wsp', 'v:shape', 'v:rect', 'v:line']).length > 0
  if (outer.length === 0 && isDrawn && !isPicture) reading.findings.counts.objects += 1
  const blocks = [...reading.pictures.figures(drawing, reading.part), ...outer.flatMap(boxes)]
  pieces.push(...blocks.map((block): Piece => ({ kind: 'block', block })))
}

function isInside(element: Xml, other: Xml): boolean {
  for (let at = element.parent; at; at = at.parent) if (at === other) return true
  return false
}

function addText(text: string, marks: Mark[], font: string | null, pieces: Piece[]): void {
  // A soft hyphen shows where a word may be cut, and cuts it for every search.
  const shown = text.replace(/\u00ad/g, '')
  if (shown === '') return
  pieces.push({ kind: 'text', text: shown, marks, font: font === null ? null : encodingOfFont(font) })
}

function addBreak(isSilent: boolean, pieces: Piece[]): void {
  if (!isSilent) pieces.push({ kind: 'break' })
}

function endsInBlank(pieces: Piece[]): boolean {
  const last = pieces.at(-1)
  return last?.kind !== 'text' || /\s$/.test(last.text)
}

function noteText(element: Xml, { reading, style }: Surroundings, kind: 'inserted' | 'deleted' | 'moved', author: string, at: string | null): void {
  const runs = within(element, ['w:r']).filter((run) => kind === 'deleted' || (run.parent as Xml).name !== 'w:del')
  const texts = runs.map((run) => ({
    text: within(run, ['w:t', 'w:delText']).map(ownText).join(''),
    font: encodingOfFont(reading.styles.run(child(run, 'w:rPr'), style).font ?? ''),
  }))
  const text = runsToUnicode(texts).join('')
  if (text !== '' || within(element, ['w:drawing', 'w:pict']).length > 0) reading.findings.passage(kind, text, author, at)
}

/** The style that a paragraph names. */
export function styleOf(paragraph: Xml): string | null {
  return val(child(paragraph, 'w:pPr'), 'w:pStyle')
}
