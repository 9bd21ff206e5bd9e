import { ArticleText } from '@/components/article/article-text'
import type { ArticleContent } from '@/domain/content/content'
import { dateline, shortDate } from '@/domain/language/dates'
import { staffPictureAddress } from '@/domain/content/picture'
import { articleWords } from '@/domain/words/newsroom'

export type PictureSizes = Record<string, { width: number; height: number }>

type Props = {
  content: ArticleContent
  level?: 1 | 3
  pictures: PictureSizes
  zone: string
  /** For the dateline of an article that is or was on the site. */
  publishedAt?: Date | null
}

/** A text as readers will see it, set as on the public page; only its pictures come from the newsroom's own address. */
export function ArticleSheet({ content, level, pictures, zone, publishedAt }: Props) {
  const { title, lead, body, credits, source } = content
  return (
    <div className="mx-auto w-full max-w-column min-w-0">
      <ArticleText
        title={title}
        level={level}
        untitled={<span className="text-ink-faint">{articleWords.noTitle}</span>}
        published={publishedAt ? { iso: publishedAt.toISOString(), dateline: dateline(publishedAt, zone) } : null}
        lead={lead}
        body={body}
        credits={credits}
        source={source && { ...source, at: source.at ? { iso: source.at, date: shortDate(new Date(source.at), zone) } : null }}
        pictures={pictures}
        pictureUrl={staffPictureAddress}
      />
    </div>
  )
}
