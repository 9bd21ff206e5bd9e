import type { ReactNode } from 'react'
import type { VersionActions } from '@/components/compare/version-results'
import { VersionsPanel } from '@/components/compare/versions-panel'
import type { ProofActions } from '@/components/editor/proof/proof-actions'
import { ReadingProof } from '@/components/editor/proof/reading-proof'
import { shownFindings } from '@/components/editor/proof/shown-findings'
import type { SideTabId } from '@/components/editor/side/side-tabs'
import { ArticleSheet } from '@/components/newsroom/article-sheet'
import type { ChangeComments } from '@/components/newsroom/comments/comment-result'
import { ReadingRoom } from '@/components/newsroom/comments/reading-room'
import type { PreviewActions } from '@/components/newsroom/previews/preview-results'
import { when } from '@/components/newsroom/when'
import type { Comments } from '@/domain/comments/thread-schemas'
import { passagesOf } from '@/domain/proofreading/passage'
import { articleWords } from '@/domain/words/newsroom'
import type { ArticlePage } from '@/server/newsroom/get-article'
import type { ArticleProof } from '@/server/proof/get-article-proof'
import { CompareLinks } from './compare-links'
import { ReadingHead } from './reading-head'
import type { TakeStep } from './step'

type Props = {
  article: ArticlePage
  comments: Comments
  changeComments: ChangeComments
  previews: PreviewActions
  takeStep: TakeStep
  notices: ReactNode
  beside: ReactNode
  trail: ReactNode
  versions: VersionActions
  proof: ArticleProof
  proofActions: ProofActions
  firstTab: SideTabId
  now: Date
  zone: string
}

/** An article for who reads it: the revision that waits, or the text in hand, with all that stands beside it. */
export function ReadingPage({ article, comments, changeComments, previews, takeStep, notices, beside, trail, versions, proof, proofActions, firstTab, now, zone }: Props) {
  const { id, version, tone, label, holderName, actions, content, reading, me } = article
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
