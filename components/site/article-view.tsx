import { ArticleBody } from '@/components/article/article-body'
import { Byline } from '@/components/article/byline'
import type { Body } from '@/domain/content/body'
import type { PrintedCredit } from '@/domain/content/byline'
import { pictureAddress } from '@/domain/content/picture'
import { siteWords } from '@/domain/words/site'
import { Breadcrumb } from './breadcrumb'
import { NewestList } from './newest-list'
import { OtherStories } from './other-stories'
import { SourceLine } from './source-line'
import type { Story } from './story'
import { WholeTitle } from './whole-title'

type Article = {
  path: string
  title: string
  lead: string
  section: { name: string; path: string }
  published: { iso: string; dateline: string }
  body: Body
  pictures: Record<string, { width: number; height: number }>
  credits: PrintedCredit[]
  source: { name: string; url: string | null; at: { iso: string; date: string } | null } | null
  others: Story[]
}

type Props = { article: Article; newest: Story[]; siteUrl: string }

/** An article's page between banner and footer. */
export function ArticleView({ article, newest, siteUrl }: Props) {
  const { section, title, published, lead, body, pictures, credits, source, others, path } = article
  return (
    <div className={`frame grid gap-x-16 gap-y-12 pt-5 sm:pt-6 print:block print:px-0 ${newest.length > 0 ? 'lg:grid-cols-[minmax(0,45rem)_minmax(0,1fr)]' : ''}`}>
      <div className="mx-auto w-full max-w-column min-w-0 print:max-w-none">
        <article>
          <header>
            <Breadcrumb section={section} />
            <h1 className="mt-4 font-serif text-[1.625rem] leading-snug font-bold sm:text-4xl print:text-3xl">
              <WholeTitle text={title} />
            </h1>
            <p className="mt-4 border-y border-line py-2.5 text-sm text-ink-faint">
              <time dateTime={published.iso} className="tabular-nums">
                {published.dateline}
              </time>
            </p>
            {lead && (
              <p className="mt-6 font-serif text-read font-bold">
                <WholeTitle text={lead} />
              </p>
            )}
          </header>
          <div className="mt-6">
            <ArticleBody body={body} pictureUrl={pictureAddress} pictureSize={(id) => pictures[id] ?? null} />
          </div>
          <footer className="mt-8 space-y-2 text-right">
            <div className="font-serif text-lg font-bold">
              <Byline credits={credits} />
            </div>
            {source && <SourceLine source={source} />}
          </footer>
        </article>
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
