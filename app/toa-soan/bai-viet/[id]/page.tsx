import type { Metadata } from 'next'
import { ArticleSheet } from '@/components/newsroom/article-sheet'
import { when } from '@/components/newsroom/when'
import { SideColumn } from '@/components/editor/side/side-column'
import type { SideTabId } from '@/components/editor/side/side-tabs'
import { editorWords } from '@/domain/words/editor'
import { articleWords } from '@/domain/words/newsroom'
import { sideWords } from '@/domain/words/side'
import { getSiteSettings } from '@/server/site-settings'
import { openArticle } from '../../_parts/open-article'
import { saveText, takeStep } from './actions'
import { ArticleFacts } from './_components/article-facts'
import { ArticleNotices } from './_components/article-notices'
import { HistoryPanel } from './_components/history-panel'
import { KeptPanel } from './_components/kept-panel'
import { ReadingHead } from './_components/reading-head'
import { WritingDesk } from './_components/writing-desk'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ xong?: string | string[]; the?: string | string[] }> }

// `?the=` opens one of them: a notice leads to what it is about.
const tabs = Object.keys(sideWords.tabs) as SideTabId[]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { content } = await openArticle((await params).id)
  return { title: content.title || articleWords.noTitle }
}

export default async function ArticlePageInNewsroom({ params, searchParams }: Props) {
  const article = await openArticle((await params).id)
  const { timeZone: zone } = await getSiteSettings()
  const { xong, the } = await searchParams
  const now = new Date()
  const { id, version, tone, label, holderName, actions, content, reading, me } = article

  const notices = (
    <ArticleNotices
      done={typeof xong === 'string' ? xong : undefined}
      returnReason={article.work === 'draft' || article.work === 'editing' ? article.returnReason : null}
      withdrawReason={article.withdrawReason}
      alarm={article.scheduleAlarm}
      holdingName={article.work === 'editing' && !article.mayEdit ? holderName : null}
    />
  )
  const beside = (
    <>
      <ArticleFacts article={article} now={now} zone={zone} />
      <KeptPanel texts={article.keptTexts} pictures={article.pictures} now={now} zone={zone} />
    </>
  )
  const trail = <HistoryPanel lines={article.history} now={now} zone={zone} />
  const firstTab = tabs.find((tab) => tab === the) ?? 'thong-tin'
  if (article.mayEdit) {
    const { sections, allSections, pictures } = article
    return (
      <WritingDesk
        // Another state of the article is another desk; what is being written is never redrawn from outside.
        key={`${id}-${article.work}`}
        article={{ id, version, content, tone, label, holderName, actions, sections, allSections, pictures, me }}
        zone={zone}
        save={saveText}
        takeStep={takeStep}
        notices={notices}
        beside={beside}
        trail={trail}
        firstTab={firstTab}
      />
    )
  }
  return (
    <div className="min-h-dvh xl:flex xl:flex-col">
      <ReadingHead
        key={version}
        id={id}
        version={version}
        tone={tone}
        label={label}
        line={
          reading && (
            <p className="text-sm text-ink-soft">{articleWords.revision(reading.number, when(reading.createdAt, now, zone))}</p>
          )
        }
        buttons={actions}
        holderName={holderName}
        publicPath={article.publicPath}
        zone={zone}
        takeStep={takeStep}
      />
      <div className="xl:grid xl:flex-1 xl:grid-cols-[minmax(0,1fr)_21.5rem]">
        <div className="space-y-4 px-3 py-4 sm:px-6 sm:py-6">
          <div className="mx-auto max-w-[50rem] space-y-4">
            {notices}
            <p className="text-sm text-ink-soft empty:hidden xl:hidden">{articleWords.people(article.writerName ?? '', holderName ?? '')}</p>
            <div className="rounded-xl border border-line bg-surface px-4 py-6 sm:px-10 sm:py-9">
              <ArticleSheet
                content={reading?.content ?? content}
                pictures={article.pictures}
                zone={zone}
                publishedAt={article.publishedAt}
              />
            </div>
          </div>
        </div>
        <aside aria-label={editorWords.details} className="border-line bg-surface max-xl:border-t xl:border-s">
          <SideColumn
            first={firstTab}
            tabs={[
              { id: 'thong-tin', body: beside },
              { id: 'phien-ban', body: trail },
            ]}
          />
        </aside>
      </div>
    </div>
  )
}
