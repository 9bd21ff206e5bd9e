import { ArticleNotices, type PublicNotice } from '@/components/article/article-notices'
import { ArticleText } from '@/components/article/article-text'
import type { Body } from '@/domain/content/body'
import type { PrintedCredit } from '@/domain/content/byline'
import { pictureAddress } from '@/domain/content/picture'
import { siteWords } from '@/domain/words/site'
import { Breadcrumb } from './breadcrumb'
import { NewestList } from './newest-list'
import { OtherStories } from './other-stories'
import type { Story } from './story'

type Article = {
  path: string
  title: string
  lead: string
  section: { name: string; path: string }
  published: { iso: string; dateline: string }
  body: Body
  pictures: Record<string, { width: number; height: number }>
  credits: PrintedCredit[]
  notices: PublicNotice[]
  source: { name: string; url: string | null; at: { iso: string; date: string } | null } | null
  others: Story[]
}

type Props = {
  article: Article
  newest: Story[]
  siteUrl: string
  /** Where the pictures of the text are, when they are not public yet. */
  pictureUrl?: (id: string, width: number) => string
}

/** An article's page between banner and footer. */
export function ArticleView({ article, newest, siteUrl, pictureUrl = pictureAddress }: Props) {
  const { section, title, published, lead, body, pictures, credits, notices, source, others, path } = article
  return (
    <div className={`frame grid gap-x-16 gap-y-12 pt-5 sm:pt-6 print:block print:px-0 ${newest.length > 0 ? 'lg:grid-cols-[minmax(0,45rem)_minmax(0,1fr)]' : ''}`}>
      <div className="mx-auto w-full max-w-column min-w-0 print:max-w-none">
        <ArticleText
          above={<Breadcrumb section={section} />}
          title={title}
          published={published}
          notices={<ArticleNotices notices={notices} />}
          lead={lead}
          body={body}
          credits={credits}
          source={source}
          pictures={pictures}
          pictureUrl={pictureUrl}
        />
        <p className="mt-6 hidden text-sm print:block">
          {siteWords.printedFrom}: {siteUrl}
          {path}
        </p>
        {others.length > 0 && <OtherStories section={section} stories={others} />}
      </div>
      {newest.length > 0 && (
        <aside className="mx-auto w-full max-w-column lg:pt-1 print:hidden">
          <NewestList stories={newest} />
        </aside>
      )}
    </div>
  )
}
