import type { Body } from '@/domain/content/body'
import { figures, tables } from '@/domain/content/walk'
import { ArticleBlocks, type BodyContext } from './article-blocks'
import type { PictureSize, PictureUrl } from './article-figure'

type Props = {
  body: Body
  /** The address of a picture in one of its widths (480, 960, 1920). */
  pictureUrl: PictureUrl
  /** The size of the original in pixels, or null when it is not known. */
  pictureSize: PictureSize
}

/** The text of an article as readers see it; the same component serves the site and the preview. */
export function ArticleBody({ body, pictureUrl, pictureSize }: Props) {
  const context: BodyContext = { pictureUrl, pictureSize, figures: figures(body), tables: tables(body) }
  return (
    <div className="article-body">
      <ArticleBlocks blocks={body.content} context={context} />
    </div>
  )
}
