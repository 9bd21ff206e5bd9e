import type { Block, Inline, Mark } from '@/domain/content/nodes'

type TextAlign = Extract<Block, { type: 'paragraph' }>['attrs']['textAlign']

// What HTML itself counts as blank: a no-break space is text.
const BLANKS = /[ \t\n\r\f]+/g

/**
 * Gathers text and line breaks as they come and closes them into paragraphs where a block
 * begins or ends, the way a browser lays out HTML.
 */
export class BlockWriter {
  readonly blocks: Block[] = []
  private inline: Inline[] = []

  text(raw: string, marks: Mark[]): void {
    let text = raw.replace(BLANKS, ' ')
    const last = this.inline.at(-1)
    const afterBlank = !last || last.type === 'hardBreak' || last.text.endsWith(' ')
    if (afterBlank && text.startsWith(' ')) text = text.slice(1)
    if (text !== '') this.inline.push(marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text })
  }

  lineBreak(): void {
    this.dropEndingBlank()
    this.inline.push({ type: 'hardBreak' })
  }

  /** Ends the paragraph under way; one with nothing in it is not written. */
  paragraph(textAlign: TextAlign = null): void {
    const content = this.take()
    if (content.length > 0) this.blocks.push({ type: 'paragraph', attrs: { textAlign }, content })
  }

  heading(level: 2 | 3, textAlign: TextAlign = null): void {
    const content = this.take()
    if (content.length > 0) this.blocks.push({ type: 'heading', attrs: { level, textAlign }, content })
  }

  block(block: Block): void {
    this.paragraph()
    this.blocks.push(block)
  }

  private take(): Inline[] {
    this.dropEndingBlank()
    // A line break at the very end of a paragraph shows nothing.
    if (this.inline.at(-1)?.type === 'hardBreak') this.inline.pop()
    const taken = this.inline
    this.inline = []
    return taken
  }

  private dropEndingBlank(): void {
    const last = this.inline.at(-1)
    if (last?.type !== 'text' || !last.text.endsWith(' ')) return
    this.inline.pop()
    if (last.text !== ' ') this.inline.push({ ...last, text: last.text.slice(0, -1) })
  }
}

/** A paragraph without text: what a cell or an item must at least hold. */
export function emptyParagraph(): Extract<Block, { type: 'paragraph' }> {
  return { type: 'paragraph', attrs: { textAlign: null } }
}
