import type { Figure } from '@/domain/content/nodes'
import { PICTURE_WIDTHS } from '@/domain/content/picture'

export type PictureUrl = (id: string, width: number) => string
export type PictureSize = (id: string) => { width: number; height: number } | null

const DEFAULT_WIDTH = 960
// The column of text is 720 px wide; on a phone the picture takes the whole width.
const SIZES = '(min-width: 768px) 720px, 100vw'

type Props = { attrs: Figure['attrs']; eager: boolean; pictureUrl: PictureUrl; pictureSize: PictureSize }

/** A picture with its caption. Only the first of an article is fetched at once. */
export function ArticleFigure({ attrs, eager, pictureUrl, pictureSize }: Props) {
  const { pictureId, alt, decorative, caption } = attrs
  const size = pictureSize(pictureId)
  return (
    <figure className="article-figure">
      <img
        src={pictureUrl(pictureId, DEFAULT_WIDTH)}
        srcSet={sourceSet(pictureId, pictureUrl, size?.width ?? Infinity)}
        sizes={SIZES}
        width={size?.width}
        height={size?.height}
        alt={decorative ? '' : alt}
        loading={eager ? undefined : 'lazy'}
        decoding="async"
      />
      {caption && <figcaption className="article-caption">{caption}</figcaption>}
    </figure>
  )
}

// A picture is never enlarged: the kept width that exceeds the original holds the original's, wider ones nothing more.
function sourceSet(id: string, pictureUrl: PictureUrl, original: number): string {
  const useful = PICTURE_WIDTHS.filter((_, i) => (PICTURE_WIDTHS[i - 1] ?? 0) < original)
  return useful.map((width) => `${pictureUrl(id, width)} ${Math.min(width, original)}w`).join(', ')
}
