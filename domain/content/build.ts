import type { Block, Body, Figure, Inline, Mark } from './nodes'

/** A body of these blocks, for what is not typed in the editor: imports, demonstrations, tests. */
export function bodyOf(...blocks: [Block, ...Block[]]): Body {
  return { type: 'doc', content: blocks }
}

/** A paragraph; a string is plain text, an empty one leaves the paragraph empty. */
export function paragraph(content: string | Inline[] = ''): Extract<Block, { type: 'paragraph' }> {
  return { type: 'paragraph', attrs: { textAlign: null }, ...inline(content) }
}

/** A heading inside the text; the article's title is level 1. */
export function heading(level: 2 | 3, content: string | Inline[]): Extract<Block, { type: 'heading' }> {
  return { type: 'heading', attrs: { level, textAlign: null }, ...inline(content) }
}

/** A piece of text with marks. */
export function text(words: string, ...marks: Mark[]): Inline {
  return marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words }
}

/** A picture with caption and alt text, decorative when told so. */
export function figure(attrs: Pick<Figure['attrs'], 'pictureId'> & Partial<Figure['attrs']>): Figure {
  return { type: 'figure', attrs: { alt: '', decorative: false, caption: '', ...attrs } }
}

function inline(content: string | Inline[]): { content?: Inline[] } {
  if (typeof content !== 'string') return { content }
  return content === '' ? {} : { content: [text(content)] }
}
