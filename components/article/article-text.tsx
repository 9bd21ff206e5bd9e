import type { ComponentProps, ReactNode } from 'react'
import type { Body } from '@/domain/content/body'
import type { PrintedCredit } from '@/domain/content/byline'
import { ArticleBody } from './article-body'
import { Byline } from './byline'
import { SourceLine } from './source-line'
import { WholeTitle } from './whole-title'

type Props = {
  /** Over the title: the way back, where there is one. */
  above?: ReactNode
  title: string
  /** The title's place among a page's headings; left out: the first of all. */
  level?: 1 | 3
  /** Stands for a title that is not written yet. */
  untitled?: ReactNode
  /** Null before the first publication. */
  published: { iso: string; dateline: string } | null
  /** Under the dateline: what the newsroom says about the article. */
  notices?: ReactNode
  lead: string
  body: Body
  credits: PrintedCredit[]
  source: ComponentProps<typeof SourceLine>['source'] | null
  pictures: Record<string, { width: number; height: number }>
  pictureUrl: ComponentProps<typeof ArticleBody>['pictureUrl']
}

/** The article itself, from title to source: one setting for readers and for those who preview or approve it. */
export function ArticleText({ above, title, level = 1, untitled, published, notices, lead, body, credits, source, pictures, pictureUrl }: Props) {
  const Heading = level === 1 ? 'h1' : 'h3'
  return (
    <article>
      <header>
        {above}
        <Heading className={`${above ? 'mt-4 ' : ''}font-serif text-[1.625rem] leading-snug font-bold sm:text-4xl print:text-3xl`}>
          {title ? <WholeTitle text={title} /> : untitled}
        </Heading>
        {published && (
          <p className="mt-4 border-y border-line py-2.5 text-sm text-ink-faint">
            <time dateTime={published.iso} className="tabular-nums">
              {published.dateline}
            </time>
          </p>
        )}
        {notices}
        {lead && (
          <p className="mt-6 font-serif text-read font-bold">
            <WholeTitle text={lead} />
          </p>
        )}
      </header>
      <div className="mt-6">
        <ArticleBody body={body} pictureUrl={pictureUrl} pictureSize={(id) => pictures[id] ?? null} />
      </div>
      <footer className="mt-8 space-y-2 text-right">
        <div className="font-serif text-lg font-bold">
          <Byline credits={credits} />
        </div>
        {source && <SourceLine source={source} />}
      </footer>
    </article>
  )
}
