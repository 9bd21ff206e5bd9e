import type { Metadata } from 'next'
import { VersionsPanel } from '@/components/compare/versions-panel'
import { ArticleSheet } from '@/components/newsroom/article-sheet'
import { ReadingRoom } from '@/components/newsroom/comments/reading-room'
import { KeptPanel } from '@/components/newsroom/kept/kept-panel'
import { when } from '@/components/newsroom/when'
import { ReadingProof } from '@/components/editor/proof/reading-proof'
import { shownFindings } from '@/components/editor/proof/shown-findings'
import { WordFileList } from '@/components/editor/word/word-file-list'
import { WordNotices } from '@/components/editor/word/word-notices'
import { passagesOf } from '@/domain/proofreading/passage'
import type { SideTabId } from '@/components/editor/side/side-tabs'
import { articleWords } from '@/domain/words/newsroom'
import { sideWords } from '@/domain/words/side'
import { requireActor } from '@/server/auth/current-actor'
import { listComments } from '@/server/comments/list-comments'
import { getArticleProof } from '@/server/proof/get-article-proof'
import { getSiteSettings } from '@/server/site-settings'
import { getWordFiles } from '@/server/word/article-files'
import { openArticle } from '../../_parts/open-article'
import { takeStep } from './actions'
import { changeComments } from './_actions/comments'
import {
  allowSecrecyAction,
  askSecrecyAction,
  ignoreFindingsAction,
  markedPassagesAction,
  showFindingsAgainAction,
} from './_actions/proof'
import { createPreviewLink, getPreviewLinks, revokePreviewLink } from './_actions/previews'
import { settleKept } from './_actions/desk'
import { bringBackVersion, listArticleVersions, listAuthors } from './_actions/versions'
import { acceptWordAction, checkWordAction } from './_actions/word'
import { ArticleFacts } from './_components/article-facts'
import { ArticleNotices } from './_components/article-notices'
import { CompareLinks } from './_components/compare-links'
import { HistoryPanel } from './_components/history-panel'
import { ReadingHead } from './_components/reading-head'
import { WritingDesk } from './_components/writing-desk'

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ xong?: string | string[]; the?: string | string[] }> }

const proofActions = {
  ignore: ignoreFindingsAction,
  showAgain: showFindingsAgainAction,
  ask: askSecrecyAction,
  allow: allowSecrecyAction,
  passages: markedPassagesAction,
}

// `?the=` opens one of them: a notice leads to what it is about.
const tabs = Object.keys(sideWords.tabs) as SideTabId[]

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { content } = await openArticle((await params).id)
  return { title: content.title || articleWords.noTitle }
}

export default async function ArticlePageInNewsroom({ params, searchParams }: Props) {
  const article = await openArticle((await params).id)
  const actor = await requireActor()
  const [{ timeZone: zone }, comments, proof, word] = await Promise.all([
    getSiteSettings(),
    listComments(actor, article.id),
    getArticleProof(actor, article.id),
    getWordFiles(actor, article.id),
  ])
  const { xong, the } = await searchParams
  const now = new Date()
  const { id, version, tone, label, holderName, actions, content, reading, me } = article

  const notices = (
    <>
      <ArticleNotices
        done={typeof xong === 'string' ? xong : undefined}
        returnReason={article.work === 'draft' || article.work === 'editing' ? article.returnReason : null}
        withdrawReason={article.withdrawReason}
        alarm={article.scheduleAlarm}
        holdingName={article.work === 'editing' && !article.mayEdit ? holderName : null}
      />
      <WordNotices files={word.files} mayCheck={word.mayCheck} check={checkWordAction} now={now} zone={zone} />
    </>
  )
  const beside = (
    <>
      <ArticleFacts article={article} now={now} zone={zone} />
      <KeptPanel
        articleId={id}
        texts={article.keptTexts.map((text) => ({ ...text, maySettle: article.mayEdit || text.personId === me.id }))}
        now={content}
        pictures={article.pictures}
        sections={article.allSections}
        at={now}
        zone={zone}
        settle={settleKept}
      />
      <WordFileList files={word.files} now={now} zone={zone} />
    </>
  )
  const versions = { list: listArticleVersions, authors: listAuthors, bringBack: bringBackVersion }
  const previews = { list: getPreviewLinks, create: createPreviewLink, revoke: revokePreviewLink }
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
        comments={comments}
        changeComments={changeComments}
        previews={previews}
        takeStep={takeStep}
        acceptWord={acceptWordAction}
        notices={notices}
        beside={beside}
        trail={trail}
        versions={versions}
        proof={proof}
        proofActions={proofActions}
        firstTab={firstTab}
      />
    )
  }
  const passages = passagesOf(reading?.content ?? content)
  const { findings, ignored, open } = shownFindings(reading?.content ?? content, proof)
  return (
    <div className="min-h-dvh xl:flex xl:flex-col">
      <ReadingHead
        key={version}
        id={id}
        personId={me.id}
        version={version}
        tone={tone}
        label={label}
        line={
          reading && (
            <>
              <p className="text-sm text-ink-soft">{articleWords.revision(reading.number, when(reading.createdAt, now, zone))}</p>
              <CompareLinks articleId={id} />
            </>
          )
        }
        buttons={actions}
        holderName={holderName}
        publicPath={article.publicPath}
        zone={zone}
        takeStep={takeStep}
        previews={comments.mayComment ? previews : null}
        revisionId={reading?.revisionId ?? null}
      />
      <ReadingRoom
        key={reading?.revisionId ?? `ban-${version}`}
        articleId={id}
        comments={comments}
        change={changeComments}
        passages={passages}
        zone={zone}
        firstTab={firstTab}
        tabs={[
          { id: 'thong-tin', body: beside },
          {
            id: 'soat-loi',
            count: open,
            body: (
              <ReadingProof
                articleId={id}
                findings={findings}
                ignored={ignored}
                passages={passages}
                known={proof.passages}
                mayAllow={proof.mayAllow}
                actions={proofActions}
              />
            ),
          },
          {
            id: 'phien-ban',
            body: <VersionsPanel articleId={id} actions={versions} pictures={article.pictures} zone={zone} trail={trail} />,
          },
        ]}
      >
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
      </ReadingRoom>
    </div>
  )
}
