import type { Block, Figure } from '../nodes'
import { isBlankLine, lookOf, type LineLook } from './line-look'

const LONGEST = 200
const PHOTO_CREDIT = /^\(?\s*(?:ảnh|tin,? ?ảnh|nguồn ảnh|nguồn)\s*:/i

/**
 * The blocks with the lines under their pictures made captions: a short centred or italic line right under a picture
 * that has none, and the photographer's line after it. Pictures in cells and quotations likewise. Nothing else changes;
 * the same array comes back when there is nothing to propose.
 */
export function proposeCaptions(blocks: Block[]): Block[] {
  const made: Block[] = []
  let changed = false
  for (let i = 0; i < blocks.length; i += 1) {
    const block = blocks[i]
    if (!block) continue
    const found = block.type === 'figure' && block.attrs.caption === '' ? captionAfter(blocks, i) : null
    const next: Block = found ? withCaption(block as Figure, found.caption) : inside(block)
    changed ||= next !== block
    made.push(next)
    if (found) i = found.last
  }
  return changed ? made : blocks
}

/** How many pictures got a caption by it. */
export function captionsProposed(before: Block[], after: Block[]): number {
  return written(after) - written(before)
}

function written(blocks: Block[]): number {
  return (JSON.stringify(blocks).match(/"caption":"(?!")/g) ?? []).length
}

function captionAfter(blocks: Block[], figure: number): { caption: string; last: number } | null {
  const at = nextShown(blocks, figure)
  const first = lookOf(blocks[at])
  if (!first || !(isCaption(first) || isCredit(first))) return null
  const next = nextShown(blocks, at)
  const second = lookOf(blocks[next])
  if (isCredit(first) || !second || !isCredit(second)) return { caption: first.text, last: at }
  return { caption: `${first.text}${/[.!?…)]$/.test(first.text) ? '' : '.'} ${second.text}`, last: next }
}

function nextShown(blocks: Block[], from: number): number {
  let at = from + 1
  while (at < blocks.length && isBlankLine(blocks[at] as Block)) at += 1
  return at
}

function isCaption({ text, isHeading, isCentred, isItalic, isBold, isUpper }: LineLook): boolean {
  if (isHeading || text.length > LONGEST || !/\p{L}{2}/u.test(text)) return false
  // A heading set by hand.
  if (isBold && (isUpper || /^(?:[IVX]+|\d+)[.)]/.test(text))) return false
  return isCentred || isItalic
}

function isCredit({ text, isHeading }: LineLook): boolean {
  return !isHeading && text.length <= 100 && PHOTO_CREDIT.test(text)
}

function withCaption(figure: Figure, caption: string): Figure {
  return { ...figure, attrs: { ...figure.attrs, caption } }
}

function inside(block: Block): Block {
  if (block.type === 'blockquote') {
    const content = proposeCaptions(block.content)
    return content === block.content ? block : { ...block, content: content as typeof block.content }
  }
  if (block.type !== 'table') return block
  let changed = false
  const rows = block.content.map((row) => {
    const cells = row.content?.map((cell) => {
      const content = proposeCaptions(cell.content)
      changed ||= content !== cell.content
      return { ...cell, content: content as typeof cell.content }
    })
    return cells ? { ...row, content: cells } : row
  })
  return changed ? { ...block, content: rows as typeof block.content } : block
}
