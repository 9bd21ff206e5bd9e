import type { Block, Inline } from '../nodes'
import { inlineText, isBlankText } from '../text'

/** How a line of text looks, which is all that tells a title from a sentence in a file without styles. */
export type LineLook = {
  /** Without line breaks and double blanks. */
  text: string
  isHeading: boolean
  isCentred: boolean
  isRight: boolean
  isBold: boolean
  isItalic: boolean
  isUpper: boolean
}

/** The look of a paragraph or heading that shows something; null for any other block. */
export function lookOf(block: Block | undefined): LineLook | null {
  if (!block || (block.type !== 'paragraph' && block.type !== 'heading')) return null
  const nodes = block.content ?? []
  if (isBlankText(inlineText(nodes))) return null
  const text = inlineText(nodes).replace(/\s+/g, ' ').trim()
  const all = (mark: 'bold' | 'italic') => nodes.every((node) => !shows(node) || (node.marks ?? []).some(({ type }) => type === mark))
  return {
    text,
    isHeading: block.type === 'heading',
    isCentred: block.attrs.textAlign === 'center',
    isRight: block.attrs.textAlign === 'right',
    isBold: all('bold'),
    isItalic: all('italic'),
    isUpper: /\p{Lu}/u.test(text) && text === text.toUpperCase(),
  }
}

function shows(node: Inline): boolean {
  return node.type === 'text' && !isBlankText(node.text)
}

/** Whether a block is a paragraph or heading that shows nothing. */
export function isBlankLine(block: Block): boolean {
  return (block.type === 'paragraph' || block.type === 'heading') && isBlankText(inlineText(block.content ?? []))
}
