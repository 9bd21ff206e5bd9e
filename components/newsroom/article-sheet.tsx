import { ArticleBody } from '@/components/article/article-body'
import { Byline } from '@/components/article/byline'
import type { ArticleContent } from '@/domain/content/content'
import { splitDocumentNumbers } from '@/domain/language/doc-number'
import { dateline, shortDateTime } from '@/domain/language/dates'
import { staffPictureAddress } from '@/domain/content/picture'
import { articleWords } from '@/domain/words/newsroom'
import { sourceWords } from '@/domain/words/editor'

export type PictureSizes = Record<string, { width: number; height: number }>

type Props = {
  content: ArticleContent
  pictures: PictureSizes
  zone: string
  /** For the dateline of an article that is or was on the site. */
  publishedAt?: Date | null
}

/** A text as readers will see it, set as on the public page; only its pictures come from the newsroom's own address. */
export function ArticleSheet({ content, pictures, zone, publishedAt }: Props) {
  const { title, lead, body, credits, source } = content
  return (
    <article className="mx-auto w-full max-w-column min-w-0">
      <h1 className="font-serif text-[1.625rem] leading-snug font-bold sm:text-4xl">
        {title ? <Whole text={title} /> : <span className="text-ink-faint">{articleWords.noTitle}</span>}
      </h1>
      {publishedAt && (
        <p className="mt-4 border-y border-line py-2.5 text-sm text-ink-faint">
          <time dateTime={publishedAt.toISOString()} className="tabular-nums">
            {dateline(publishedAt, zone)}
          </time>
        </p>
      )}
      {lead && (
        <p className="mt-5 font-serif text-read font-bold">
          <Whole text={lead} />
        </p>
      )}
      <div className="mt-6">
        <ArticleBody body={body} pictureUrl={staffPictureAddress} pictureSize={(id) => pictures[id] ?? null} />
      </div>
      <footer className="mt-8 space-y-2 text-right">
        <div className="font-serif text-lg font-bold">
          <Byline credits={credits} />
        </div>
        {source && (
          <p className="text-sm text-ink-soft">
            {[`${sourceWords.heading}: ${source.name}`, source.at && shortDateTime(new Date(source.at), zone)].filter(Boolean).join(', ')}
            {source.url && <span className="block break-all">{source.url}</span>}
          </p>
        )}
      </footer>
    </article>
  )
}

function Whole({ text }: { text: string }) {
  return splitDocumentNumbers(text).map(({ text: piece, isNumber }, i) =>
    isNumber ? (
      <span key={i} className="keep-whole">
        {piece}
      </span>
    ) : (
      piece
    ),
  )
}
