import type { PictureSizes } from '@/components/newsroom/article-sheet'
import type { Block } from '@/domain/content/nodes'
import { compareWords } from '@/domain/words/compare'
import { BlockSheet } from './block-sheet'

type Props = { kind: 'added' | 'removed'; blocks: Block[]; pictures: PictureSizes }

const block = 'block space-y-3 rounded px-2 py-1 decoration-1'

/** Blocks that came or went as they are. */
export function WholeBlocks({ kind, blocks, pictures }: Props) {
  if (blocks.length === 0) return null
  const Tag = kind === 'added' ? 'ins' : 'del'
  const tint = kind === 'added' ? 'bg-good-soft text-good underline underline-offset-4' : 'bg-bad-soft text-bad line-through'
  return (
    <Tag className={`${block} ${tint}`}>
      <span className="sr-only">{kind === 'added' ? compareWords.added : compareWords.removed}: </span>
      <BlockSheet blocks={blocks} pictures={pictures} tellBlank />
    </Tag>
  )
}
