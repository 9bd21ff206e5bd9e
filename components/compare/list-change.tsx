import type { ReactNode } from 'react'
import type { PictureSizes } from '@/components/newsroom/article-sheet'
import type { BlockChange, BlockPart } from '@/domain/content/compare/comparison'
import { compareWords, formWords } from '@/domain/words/compare'
import { BlockSheet } from './block-sheet'
import { WholeBlocks } from './whole-blocks'

type Props = {
  change: Extract<BlockChange, { type: 'list' }>
  pictures: PictureSizes
  inner(parts: BlockPart[]): ReactNode
}

/** A list, item by item. */
export function ListChange({ change, pictures, inner }: Props) {
  const { after, items, form } = change
  const lines = items.map((part, i) => (
    <li key={i}>
      {part.kind === 'changed' && inner(part.detail)}
      {part.kind === 'same' && <BlockSheet blocks={part.item.content} pictures={pictures} />}
      {(part.kind === 'removed' || part.kind === 'added') && (
        <WholeBlocks kind={part.kind} blocks={part.item.content} pictures={pictures} />
      )}
    </li>
  ))
  return (
    <>
      {form.length > 0 && <p className="font-sans text-xs text-info">{compareWords.restyled(form.map(formWords).join(', '))}</p>}
      {after.type === 'bulletList' ? <ul>{lines}</ul> : <ol start={after.attrs.start}>{lines}</ol>}
    </>
  )
}
