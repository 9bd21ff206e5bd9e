import type { Block, Inline } from '@/domain/content/nodes'
import { inlineText, isBlankText } from '@/domain/content/text'
import { runsToUnicode } from '@/domain/language/legacy/to-unicode'
import type { Piece } from './reading'

type Shape = { heading: 2 | 3 | null; align: 'center' | 'right' | null; label: string; convert: boolean }

/**
 * The blocks of one paragraph's pieces: its text, parted by what stands on lines of its own. Blanks at the ends of a
 * line, and paragraphs without a word, are left out. `label` is a number that no list writes.
 */
export function blocksOfPieces(pieces: Piece[], { heading, align, label, convert }: Shape): Block[] {
  const blocks: Block[] = []
  const texts = convert ? unicode(pieces) : pieces
  let inline: Inline[] = label === '' ? [] : [{ type: 'text', text: `${label} ` }]
  const close = () => {
    const content = trimmed(inline)
    inline = []
    if (isBlankText(inlineText(content))) return
    if (heading) blocks.push({ type: 'heading', attrs: { level: heading, textAlign: align }, content })
    else blocks.push({ type: 'paragraph', attrs: { textAlign: align }, content })
  }
  for (const piece of texts) {
    if (piece.kind === 'block') {
      close()
      blocks.push(piece.block)
    } else if (piece.kind === 'break') inline.push({ type: 'hardBreak' })
    else inline.push(piece.marks.length > 0 ? { type: 'text', text: piece.text, marks: piece.marks } : { type: 'text', text: piece.text })
  }
  close()
  return blocks
}

// A word may lie in several runs: they are converted together.
function unicode(pieces: Piece[]): Piece[] {
  const texts = runsToUnicode(pieces.map((piece) => (piece.kind === 'text' ? { text: piece.text, font: piece.font } : { text: '\n', font: null })))
  return pieces.map((piece, i) => (piece.kind === 'text' ? { ...piece, text: texts[i] ?? piece.text } : piece))
}

function trimmed(nodes: Inline[]): Inline[] {
  const line = [...nodes]
  for (let first = line[0]; first; first = line[0]) {
    const text = first.type === 'text' ? first.text.replace(/^[ \t]+/, '') : ''
    if (first.type === 'text' && text !== '') {
      line[0] = { ...first, text }
      break
    }
    line.shift()
  }
  for (let last = line.at(-1); last; last = line.at(-1)) {
    const text = last.type === 'text' ? last.text.replace(/[ \t]+$/, '') : ''
    if (last.type === 'text' && text !== '') {
      line[line.length - 1] = { ...last, text }
      break
    }
    line.pop()
  }
  return line
}
