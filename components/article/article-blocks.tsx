import type { Block, Figure, Table, TextBlock } from '@/domain/content/nodes'
import { inlineText, isBlankText } from '@/domain/content/text'
import { ArticleFigure, type PictureSize, type PictureUrl } from './article-figure'
import { ArticleInline } from './article-inline'
import { ArticleTable } from './article-table'

/** What a block needs to know of the whole: where pictures are, and its place among the figures and tables. */
export type BodyContext = { pictureUrl: PictureUrl; pictureSize: PictureSize; figures: Figure[]; tables: Table[] }

/** A run of blocks; it calls itself for what lists, quotations and cells hold. */
export function ArticleBlocks({ blocks, context }: { blocks: Block[]; context: BodyContext }) {
  return blocks.map((block, i) => <ArticleBlock key={i} block={block} context={context} />)
}

function ArticleBlock({ block, context }: { block: Block; context: BodyContext }) {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return <Text block={block} />
    case 'bulletList':
      return (
        <ul>
          <Items items={block.content} context={context} />
        </ul>
      )
    case 'orderedList':
      return (
        <ol start={block.attrs.start === 1 ? undefined : block.attrs.start}>
          <Items items={block.content} context={context} />
        </ol>
      )
    case 'blockquote':
      return (
        <blockquote>
          <ArticleBlocks blocks={block.content} context={context} />
        </blockquote>
      )
    case 'table':
      return (
        <ArticleTable
          table={block}
          number={context.tables.indexOf(block) + 1}
          cellContent={(blocks) => <ArticleBlocks blocks={blocks} context={context} />}
        />
      )
    case 'figure':
      return (
        <ArticleFigure
          attrs={block.attrs}
          eager={context.figures.indexOf(block) === 0}
          pictureUrl={context.pictureUrl}
          pictureSize={context.pictureSize}
        />
      )
    default:
      return unknownBlock(block)
  }
}

// Writers part paragraphs with blank ones; the page's own spacing does that for readers.
function Text({ block }: { block: TextBlock }) {
  const nodes = block.content ?? []
  if (isBlankText(inlineText(nodes))) return null
  const Tag = block.type === 'heading' ? (`h${block.attrs.level}` as const) : 'p'
  const { textAlign } = block.attrs
  return (
    <Tag className={textAlign ? ALIGNED[textAlign] : undefined}>
      <ArticleInline nodes={nodes} />
    </Tag>
  )
}

const ALIGNED = { left: 'text-left', center: 'text-center', right: 'text-right', justify: 'text-justify' }

function Items({ items, context }: { items: { content: Block[] }[]; context: BodyContext }) {
  return items.map((item, i) => (
    <li key={i}>
      <ArticleBlocks blocks={item.content} context={context} />
    </li>
  ))
}

function unknownBlock(block: never): never {
  throw new Error(`no such block: ${JSON.stringify(block)}`)
}
