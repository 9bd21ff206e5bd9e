import type { Block } from '@/domain/content/nodes'
import { WordFault } from '../word-fault'
import { readInline, styleOf } from './inline'
import { assemble, type Flow } from './lists'
import { blocksOfPieces } from './paragraph'
import type { Piece, Reading } from './reading'
import { readTable } from './table'
import { child, children, val, within, type Xml } from './xml'

// Tables in tables in text boxes: more than this nobody writes.
const DEEPEST = 12
// A body is at most 40 nodes deep; a table in it takes three.
const DEEPEST_TABLE = 6

/** The blocks of a body, a cell, a text box or a note. */
export function readBlocks(elements: Xml[], reading: Reading): Block[] {
  if (reading.depth > DEEPEST) throw new WordFault('word.too_heavy')
  const inner = { ...reading, depth: reading.depth + 1 }
  return assemble(readFlows(elements, inner, { pieces: [] }))
}

/** Text whose paragraph's end was deleted: it goes on in the next one. */
type Carried = { pieces: Piece[] }

function readFlows(elements: Xml[], reading: Reading, carried: Carried): Flow[] {
  return elements.flatMap((element): Flow[] => {
    switch (element.name) {
      case 'w:p':
        return readParagraph(element, reading, carried)
      case 'w:tbl':
        return tableFlows(element, reading)
      case 'w:sdt':
        if (isMade(element)) {
          reading.findings.counts.contents += 1
          return []
        }
        return readFlows(children(child(element, 'w:sdtContent')), reading, carried)
      case 'w:altChunk':
        reading.findings.counts.objects += 1
        return []
      case 'mc:AlternateContent':
        return readFlows(children(child(element, 'mc:Choice') ?? child(element, 'mc:Fallback')), reading, carried)
      case 'w:customXml':
      case 'w:ins':
      case 'w:moveTo':
        return readFlows(children(element), reading, carried)
      default:
        return []
    }
  })
}

function tableFlows(element: Xml, reading: Reading): Flow[] {
  if (reading.depth <= DEEPEST_TABLE) return [{ blocks: readTable(element, reading, (cell) => readBlocks(children(cell), reading)) }]
  return within(element, ['w:p']).flatMap((paragraph) => readParagraph(paragraph, reading, { pieces: [] }))
}

// A table of contents that Word makes.
function isMade(sdt: Xml): boolean {
  const gallery = val(child(sdt, 'w:sdtPr', 'w:docPartObj'), 'w:docPartGallery') ?? ''
  return /table of contents/i.test(gallery)
}

function readParagraph(element: Xml, reading: Reading, carried: Carried): Flow[] {
  const pPr = child(element, 'w:pPr')
  const look = reading.styles.paragraph(pPr)
  const isHeading = look.heading !== null || look.kind === 'title'
  const around = { reading, style: styleOf(element), isHeading, link: null, boxes: (content: Xml) => readBlocks(children(content), reading) }
  if (child(pPr, 'w:pPrChange')) reading.findings.counts.formatted += 1
  const pieces = carried.pieces
  carried.pieces = []
  readInline(children(element), around, pieces)
  if (child(pPr, 'w:rPr', 'w:del')) {
    carried.pieces = pieces
    return []
  }
  reading.findings.plain()
  const hasWords = pieces.some((piece) => piece.kind !== 'break' && (piece.kind === 'block' || piece.text.trim() !== ''))
  // An empty paragraph of a list shows its number in Word too, but says nothing and is left out.
  if (!hasWords) return []
  const numbered = look.numbering && reading.numbering(look.numbering.id, look.numbering.level)
  const isItem = !isHeading && (numbered?.kind === 'bullet' || numbered?.kind === 'number')
  const label = numbered && numbered.kind !== 'bullet' && !isItem ? numbered.label : ''
  const align = look.kind === 'caption' ? (look.align ?? 'center') : look.align
  const heading = look.kind === 'title' ? 2 : look.heading === null ? null : reading.headingLevel(look.heading)
  const blocks = blocksOfPieces(pieces, { heading, align, label, convert: reading.convert })
  if (look.kind !== null && look.kind !== 'quote') for (const block of blocks) reading.styled.set(block, look.kind)
  if (isHeading || !numbered) return [{ blocks, quoted: look.kind === 'quote' }]
  return [{ blocks, numbered: { ...numbered, indent: look.indent ?? numbered.indent, level: look.numbering?.level ?? 0 } }]
}
