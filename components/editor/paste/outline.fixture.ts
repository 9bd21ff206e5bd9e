import type { Block, Inline, Mark } from '@/domain/content/nodes'

const SIGNS: Record<Exclude<Mark['type'], 'link'>, string> = { bold: '*', italic: '_', underline: '~' }

/** Blocks as lines that a person can check: form, then words with their marks. For tests. */
export function outline(blocks: Block[], indent = ''): string[] {
  return blocks.flatMap((block) => lines(block, indent))
}

function lines(block: Block, indent: string): string[] {
  const inside = `${indent}  `
  switch (block.type) {
    case 'paragraph':
      return [`${indent}${block.attrs.textAlign ? `(${block.attrs.textAlign}) ` : ''}${words(block.content)}`]
    case 'heading':
      return [`${indent}${'#'.repeat(block.attrs.level)} ${block.attrs.textAlign ? `(${block.attrs.textAlign}) ` : ''}${words(block.content)}`]
    case 'figure':
      return [`${indent}[picture ${Number.parseInt(block.attrs.pictureId.slice(56), 16)}: ${block.attrs.caption}|${block.attrs.alt}]`]
    case 'blockquote':
      return outline(block.content, `${indent}> `)
    case 'bulletList':
      return block.content.flatMap((item) => marked(`${indent}- `, inside, item.content))
    case 'orderedList':
      return block.content.flatMap((item, i) => marked(`${indent}${block.attrs.start + i}. `, inside, item.content))
    case 'table':
      return block.content.map((row) => `${indent}| ${(row.content ?? []).map(cell).join(' | ')}`)
  }
}

type Cell = { type: string; attrs: { colspan: number; rowspan: number }; content: Block[] }

function cell({ type, attrs, content }: Cell): string {
  const spans = attrs.colspan + attrs.rowspan > 2 ? `{${attrs.colspan}x${attrs.rowspan}} ` : ''
  return `${type === 'tableHeader' ? '!' : ''}${spans}${outline(content).join(' / ')}`
}

function marked(first: string, rest: string, blocks: Block[]): string[] {
  return outline(blocks).map((line, i) => (i === 0 ? first : rest) + line)
}

function words(content: Inline[] = []): string {
  return content.map(word).join('')
}

function word(node: Inline): string {
  if (node.type === 'hardBreak') return '⏎'
  return (node.marks ?? []).reduceRight((inner, mark) => (mark.type === 'link' ? `[${inner}](${mark.attrs.href})` : SIGNS[mark.type] + inner + SIGNS[mark.type]), node.text)
}
