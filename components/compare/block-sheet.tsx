import { ArticleBlocks } from '@/components/article/article-blocks'
import type { PictureSizes } from '@/components/newsroom/article-sheet'
import type { Block, Figure } from '@/domain/content/nodes'
import { staffPictureAddress } from '@/domain/content/picture'
import { isBlankText } from '@/domain/content/text'
import { figures, tables } from '@/domain/content/walk'
import { textOf } from '@/domain/content/compare/words'
import { compareWords } from '@/domain/words/compare'

type Props = {
  blocks: Block[]
  pictures: PictureSizes
  /** A word where a blank paragraph stands: it is what came or went. Readers never see one. */
  tellBlank?: boolean
}

/** Blocks as readers see them, but with small pictures. */
export function BlockSheet({ blocks, pictures, tellBlank }: Props) {
  return blocks.map((block, i) => <OneBlock key={i} block={block} pictures={pictures} tellBlank={tellBlank} />)
}

/** Whether a block shows nothing to readers. */
export function isBlank(block: Block): boolean {
  return (block.type === 'paragraph' || block.type === 'heading') && isBlankText(textOf([block]))
}

function OneBlock({ block, pictures, tellBlank }: { block: Block; pictures: PictureSizes; tellBlank?: boolean }) {
  // In a box of its own, it keeps the distance that any block keeps from the one before.
  if (block.type === 'figure') {
    return (
      <div>
        <Thumbnail attrs={block.attrs} caption={block.attrs.caption} pictures={pictures} />
      </div>
    )
  }
  if (isBlank(block)) return tellBlank ? <p className="font-sans text-sm">{compareWords.blankParagraph}</p> : null
  const body = { type: 'doc' as const, content: [block] as [Block] }
  return (
    <ArticleBlocks
      blocks={[block]}
      context={{ pictureUrl: staffPictureAddress, pictureSize: (id) => pictures[id] ?? null, figures: figures(body), tables: tables(body) }}
    />
  )
}

type ThumbnailProps = { attrs: Figure['attrs']; caption?: string; pictures: PictureSizes }

/** A picture small enough to compare, with its caption when one is given. */
export function Thumbnail({ attrs, caption, pictures }: ThumbnailProps) {
  const size = pictures[attrs.pictureId]
  return (
    <figure className="!my-0 !text-start">
      <img
        src={staffPictureAddress(attrs.pictureId, 480)}
        width={size?.width}
        height={size?.height}
        alt={attrs.decorative ? '' : attrs.alt}
        loading="lazy"
        decoding="async"
        className="!mx-0 max-h-40 w-auto rounded border border-line"
      />
      {caption && <figcaption className="!mx-0">{caption}</figcaption>}
    </figure>
  )
}
