import type { PictureSizes } from '@/components/newsroom/article-sheet'
import type { BlockChange, Piece } from '@/domain/content/compare/comparison'
import { compareWords } from '@/domain/words/compare'
import { Thumbnail } from './block-sheet'
import { Pieces } from './pieces'

type Props = { change: Extract<BlockChange, { type: 'figure' }>; pictures: PictureSizes }

/** A picture whose caption, description or image is another. */
export function FigureChange({ change, pictures }: Props) {
  const { before, after, otherPicture, caption, alt, decorative } = change
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap items-start gap-4">
        {otherPicture && (
          <div className="space-y-1">
            <p className="font-sans text-xs font-semibold text-bad">{compareWords.otherPicture.removed}</p>
            <Thumbnail attrs={before.attrs} pictures={pictures} />
          </div>
        )}
        <div className="space-y-1">
          {otherPicture && <p className="font-sans text-xs font-semibold text-good">{compareWords.otherPicture.added}</p>}
          <Thumbnail attrs={after.attrs} pictures={pictures} />
        </div>
      </div>
      <dl className="space-y-1 font-sans text-sm">
        <Text name={compareWords.caption} pieces={caption} unchanged={after.attrs.caption} />
        {alt && <Text name={compareWords.alt} pieces={alt} unchanged="" />}
        {decorative && (
          <div>
            <dt className="sr-only">{compareWords.alt}</dt>
            <dd className="text-info">{decorative.to ? compareWords.decorative.on : compareWords.decorative.off}</dd>
          </div>
        )}
      </dl>
    </div>
  )
}

function Text({ name, pieces, unchanged }: { name: string; pieces: Piece[] | null; unchanged: string }) {
  return (
    <div>
      <dt className="inline text-ink-faint">{name}: </dt>
      <dd className="inline">{pieces ? <Pieces pieces={pieces} /> : unchanged || compareWords.noText}</dd>
    </div>
  )
}
