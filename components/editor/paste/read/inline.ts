import type { Inline, Mark } from '@/domain/content/nodes'
import { isBlankText } from '@/domain/content/text'
import type { Context, NamedFont } from './context'

/** A piece of a paragraph: words with their marks and font, or a line break. */
export type Piece = { text: string; marks: Mark[]; font: NamedFont | null } | 'break'
export type Words = Exclude<Piece, 'break'>

/** The marks that hold at a place; an underlined link is only a link. */
export function marksOf({ href, bold, italic, underline, boldByItself }: Context): Mark[] {
  const marks: Mark[] = []
  if (href) marks.push({ type: 'link', attrs: { href } })
  if (bold && !boldByItself) marks.push({ type: 'bold' })
  if (italic) marks.push({ type: 'italic' })
  if (underline && !href) marks.push({ type: 'underline' })
  return marks
}

/**
 * The pieces between two paragraph ends as lines of words: blanks and line ends of the source become single blanks,
 * none at the ends (no-break spaces stay). Two line breaks and more part paragraphs. Lines that show nothing are left out.
 * `keepEnds`: a few words out of a line, whose blanks at the ends belong to them.
 */
export function paragraphsOf(pieces: Piece[], keepEnds: boolean): Piece[][] {
  const paragraphs: Piece[][] = [[]]
  let breaks = 0
  for (const piece of collapse(pieces, keepEnds)) {
    if (piece === 'break') breaks += 1
    else {
      if (breaks > 1) paragraphs.push([])
      else if (breaks === 1) paragraphs.at(-1)?.push('break')
      breaks = 0
      paragraphs.at(-1)?.push(piece)
    }
  }
  return paragraphs.map(withoutOuterBreaks).filter((paragraph) => !paragraph.every(isBlank))
}

function collapse(pieces: Piece[], keepEnds: boolean): Piece[] {
  const collapsed: Piece[] = []
  let afterBlank = !keepEnds
  for (const piece of pieces) {
    if (piece === 'break') {
      trimEnd(collapsed)
      collapsed.push(piece)
      afterBlank = true
      continue
    }
    let text = piece.text.replace(/[ \t\r\n\f]+/g, ' ')
    if (afterBlank && text.startsWith(' ')) text = text.slice(1)
    if (text === '') continue
    afterBlank = text.endsWith(' ')
    collapsed.push({ ...piece, text })
  }
  if (!keepEnds) trimEnd(collapsed)
  return collapsed
}

function trimEnd(pieces: Piece[]): void {
  for (let last = pieces.at(-1); last && last !== 'break'; last = pieces.at(-1)) {
    const text = last.text.replace(/ $/, '')
    if (text === last.text) return
    pieces.pop()
    if (text !== '') {
      pieces.push({ ...last, text })
      return
    }
  }
}

function withoutOuterBreaks(paragraph: Piece[]): Piece[] {
  let from = 0
  let to = paragraph.length
  while (from < to && isBreakOrBlank(paragraph[from])) from += 1
  while (to > from && isBreakOrBlank(paragraph[to - 1])) to -= 1
  // Blanks at the ends stay where words follow; only whole empty lines go.
  const breakBefore = paragraph.slice(0, from).lastIndexOf('break')
  const breakAfter = paragraph.slice(to).indexOf('break')
  return paragraph.slice(breakBefore + 1, breakAfter < 0 ? undefined : to + breakAfter)
}

function isBreakOrBlank(piece: Piece | undefined): boolean {
  return piece !== undefined && isBlank(piece)
}

function isBlank(piece: Piece): boolean {
  return piece === 'break' || isBlankText(piece.text)
}

/** A paragraph's pieces as the body holds them. */
export function inlineOf(pieces: Piece[]): Inline[] {
  return pieces.map((piece) => {
    if (piece === 'break') return { type: 'hardBreak' }
    return piece.marks.length > 0 ? { type: 'text', text: piece.text, marks: piece.marks } : { type: 'text', text: piece.text }
  })
}
