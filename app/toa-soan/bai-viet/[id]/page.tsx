import type { Metadata } from 'next'
import Link from 'next/link'
import { KeptPanel } from '@/components/newsroom/kept/kept-panel'
import { DeadlinePanel } from '@/components/newsroom/desk/deadline-panel'
import { WordFileList } from '@/components/editor/word/word-file-list'
import { WordNotices } from '@/components/editor/word/word-notices'
import { dateline } from '@/domain/language/dates'
import type { SideTabId } from '@/components/editor/side/side-tabs'
import { approvalWords } from '@/domain/words/approvals'
import { articleWords } from '@/domain/words/newsroom'
import { sideWords } from '@/domain/words/side'
import { getArticleDesk } from '@/server/approvals/article-desk'
import { requireActor } from '@/server/auth/current-actor'
import { listComments } from '@/server/comments/list-comments'
import { getDeadline } from '@/server/newsroom/get-deadline'
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
import { setDeadlineAction } from './_actions/deadline'
import { settleKept } from './_actions/desk'
import { bringBackVersion, listArticleVersions, listAuthors } from './_actions/versions'
import { acceptWordAction, checkWordAction } from './_actions/word'
import { ApprovalNotice, RightsNotice } from './_components/approval-notice'
import { ArticleFacts } from './_components/article-facts'
import { ArticleNotices } from './_components/article-notices'
import { CopyPanel } from './_components/copy-panel'
import { CorrectionsPanel } from './_components/corrections-panel'
import { HistoryPanel } from './_components/history-panel'
import { ReadingPage } from './_components/reading-page'
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
  const [{ timeZone: zone }, comments, proof, word, deadline, desk] = await Promise.all([
    getSiteSettings(),
    listComments(actor, article.id),
    getArticleProof(actor, article.id),
    getWordFiles(actor, article.id),
    getDeadline(actor, article.id),
    getArticleDesk(actor, article.id),
  ])
  const { xong, the } = await searchParams
  const now = new Date()
  const { id, version, tone, label, holderName, actions, content, me } = article

  const notices = (
    <>
      <ArticleNotices
        done={typeof xong === 'string' ? xong : undefined}
        returnReason={article.work === 'draft' || article.work === 'editing' ? article.returnReason : null}
        withdrawReason={article.withdrawReason}
        alarm={article.scheduleAlarm}
        overdue={article.overdue}
        appears={article.scheduledAt && dateline(article.scheduledAt, zone)}
        leaves={article.withdrawAt && dateline(article.withdrawAt, zone)}
        holdingName={article.work === 'editing' && !article.mayEdit ? holderName : null}
      />
      <RightsNotice articleId={id} desk={desk} now={now} zone={zone} />
      <ApprovalNotice articleId={id} approval={desk.approval} now={now} zone={zone} />
      <WordNotices files={word.files} mayCheck={word.mayCheck} check={checkWordAction} now={now} zone={zone} />
    </>
  )
  const beside = (
    <>
      <ArticleFacts article={article} now={now} zone={zone} />
      <DeadlinePanel articleId={id} {...deadline} set={setDeadlineAction} now={now} zone={zone} />
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
      <CorrectionsPanel articleId={id} lines={desk.corrections} mayCorrect={desk.mayCorrect} blocked={desk.correctBlocked} now={now} zone={zone} />
      <CopyPanel articleId={id} sections={desk.copyInto} sectionId={desk.sectionId} copiedFromId={desk.copiedFromId} />
      <p>
        <Link href={`/toa-soan/bai-viet/${id}/ban-duyet`} prefetch={false} className="inline-flex min-h-9 items-center text-sm text-link underline underline-offset-4">
          {approvalWords.open}
        </Link>
      </p>
    </>
  )
  const versions = { list: listArticleVersions, authors: listAuthors, bringBack: bringBackVersion }
  const previews = { list: getPreviewLinks, create: createPreviewLink, revoke: revokePreviewLink }
  const trail = <HistoryPanel articleId={id} lines={article.history} now={now} zone={zone} />
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
  return (
    <ReadingPage
      article={article}
      comments={comments}
      changeComments={changeComments}
      previews={previews}
      takeStep={takeStep}
      notices={notices}
      beside={beside}
      trail={trail}
      versions={versions}
      proof={proof}
      proofActions={proofActions}
      firstTab={firstTab}
      now={now}
      zone={zone}
    />
  )
}
