'use client'

import { useRef, useState, type ReactNode } from 'react'
import { BringBackNotice } from '@/components/compare/bring-back-notice'
import { useBringBack } from '@/components/compare/use-bring-back'
import type { VersionActions } from '@/components/compare/version-results'
import { VersionsPanel } from '@/components/compare/versions-panel'
import { CopyOffer } from '@/components/editor/copy-offer'
import type { Me } from '@/components/editor/article-form'
import { EditorComments } from '@/components/editor/comments/editor-comments'
import type { SectionChoice } from '@/components/editor/fields/section-fields'
import { PresenceLine } from '@/components/editor/presence/presence-line'
import { tabName } from '@/components/editor/presence/tab-name'
import { useDesk } from '@/components/editor/presence/use-desk'
import { IN_DETAILS } from '@/components/editor/proof/missing-place'
import type { ProofActions } from '@/components/editor/proof/proof-actions'
import { ProofPanel, type ArticleProof, type ProofHandle } from '@/components/editor/proof/proof-panel'
import { SecrecyStop } from '@/components/editor/proof/secrecy-stop'
import { usePreviewKeys } from '@/components/editor/shortcuts/desk-keys'
import { newestText, rememberText } from '@/components/editor/known-texts'
import { Writing, type OpenDesk, type Start, type WritingHandle } from '@/components/editor/writing'
import type { SideTab, SideTabId } from '@/components/editor/side/side-tabs'
import type { AcceptWord } from '@/components/editor/word/word-import'
import type { PictureSizes } from '@/components/newsroom/article-sheet'
import type { ChangeComments } from '@/components/newsroom/comments/comment-result'
import { useComments } from '@/components/newsroom/comments/use-comments'
import { PreviewLinks } from '@/components/newsroom/previews/preview-links'
import type { PreviewActions } from '@/components/newsroom/previews/preview-results'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { BadgeTone } from '@/components/ui/badge'
import type { ArticleAction } from '@/domain/article/workflow'
import type { Comments } from '@/domain/comments/thread-schemas'
import type { ArticleContent } from '@/domain/content/content'
import { missingForSubmit, type MissingField } from '@/domain/content/required'
import type { SecrecyPassage } from '@/domain/proofreading/secrecy-passages'
import { articleWords } from '@/domain/words/newsroom'
import { ArticleHead } from './article-head'
import { MissingList } from './missing-list'
import { RefusalNotice } from './refusal-notice'
import type { StepButton, TakeStep } from './step'
import { BlockedReasons, StepBar } from './step-bar'
import { useSteps } from './use-steps'

type Props = {
  article: {
    id: string
    version: number
    content: ArticleContent
    tone: BadgeTone
    label: string
    holderName: string | null
    actions: StepButton[]
    sections: SectionChoice[]
    allSections: SectionChoice[]
    pictures: PictureSizes
    me: Me
  }
  zone: string
  comments: Comments
  changeComments: ChangeComments
  previews: PreviewActions
  takeStep: TakeStep
  acceptWord: AcceptWord
  notices: ReactNode
  beside: ReactNode
  /** What happened to the article. */
  trail: ReactNode
  versions: VersionActions
  proof: ArticleProof
  proofActions: ProofActions
  firstTab: SideTabId
}

// Steps that the required fields must be there for; the server asks for them again.
const COMPLETE: ArticleAction[] = ['submit', 'send_up']

/** An article's page for who is writing it. */
export function WritingDesk({ article, zone, takeStep, acceptWord, notices, beside, trail, versions, proof, proofActions, firstTab, ...room }: Props) {
  const { id, me, pictures } = article
  const writing = useRef<WritingHandle>(null)
  const [start, setStart] = useState<Start & { number: number }>(() => ({ ...newestText(id, article), number: 0 }))
  const [missing, setMissing] = useState<MissingField[]>([])
  const [marked, setMarked] = useState<SecrecyPassage[]>([])
  const [findings, setFindings] = useState(0)
  const reader = useRef<ProofHandle>(null)
  const [known, setKnown] = useState(proof)
  const [unsaved, setUnsaved] = useState(false)
  const [tabAtStart, setTabAtStart] = useState(firstTab)
  const replace = (next: Start) => setStart((was) => ({ ...next, number: was.number + 1 }))
  const here = useDesk({
    articleId: id,
    personId: me.id,
    writes: true,
    text: {
      unsaved: () => writing.current?.unsaved() ?? false,
      version: () => writing.current?.version() ?? start.version,
      flush: () => writing.current?.flush() ?? Promise.resolve(true),
      open: replace,
    },
  })

  const bringBack = useBringBack({
    articleId: id,
    bringBack: versions.bringBack,
    tab: tabName,
    flush: () => writing.current?.flush() ?? Promise.resolve(false),
    version: () => writing.current?.version() ?? start.version,
    open(text) {
      rememberText(id, text)
      setTabAtStart('phien-ban')
      replace(text)
    },
  })

  async function prepare(action: ArticleAction) {
    const text = writing.current
    setUnsaved(false)
    setMissing([])
    setMarked([])
    if (!text) return null
    const saved = await text.flush()
    setUnsaved(!saved)
    if (!saved) return null
    const lacks = COMPLETE.includes(action) ? missingForSubmit(text.read()) : []
    setMissing(lacks)
    const stops = COMPLETE.includes(action) ? await secrecyStops(text.read(), reader.current) : []
    setMarked(stops)
    return lacks.length === 0 && stops.length === 0 ? text.version() : null
  }
  async function preview() {
    // The tab opens within the press, or browsers take it for an advertisement; it waits for the text to be saved.
    const tab = window.open('', '_blank')
    await writing.current?.flush()
    if (tab) tab.location.href = `/toa-soan/bai-viet/${id}/xem-truoc`
  }
  const remarks = useComments(id, room.comments, room.changeComments)
  usePreviewKeys(() => void preview())

  // A preview link shows the text as it is saved now.
  async function pin() {
    const text = writing.current
    return text && (await text.flush()) ? { version: text.version(), revisionId: null } : null
  }
  // The tabs beside the text, each from the room of its own.
  const panels = (desk: OpenDesk): SideTab[] => [
    {
      id: 'soat-loi',
      count: findings,
      body: (
        <ProofPanel
          ref={reader}
          articleId={id}
          desk={desk}
          proof={known}
          actions={proofActions}
          onLearn={(part) => setKnown((before) => ({ ...before, ...part }))}
          onCount={setFindings}
        />
      ),
    },
    {
      id: 'binh-luan',
      count: remarks.open,
      body: <EditorComments editor={desk.editor} desk={remarks} zone={zone} openTab={() => desk.openTab('binh-luan')} />,
    },
    {
      id: 'phien-ban',
      body: (
        <VersionsPanel articleId={id} actions={versions} pictures={pictures} zone={zone} trail={trail} desk={{ flush: desk.flush, bringBack }} />
      ),
    },
  ]
  const steps = useSteps({ articleId: id, takeStep, prepare })
  const lacks = steps.refusal?.missing ?? missing

  return (
    <Writing
      key={start.number}
      ref={writing}
      articleId={id}
      me={me}
      start={start}
      here={here}
      sections={article.sections}
      allSections={article.allSections}
      pictures={pictures}
      zone={zone}
      busy={steps.busy}
      onEdit={() => {
        // The list of what lacks shortens as it is mended.
        if (missing.length > 0 && writing.current) setMissing(missingForSubmit(writing.current.read()))
        if (marked.length > 0) setMarked([])
        if (steps.refusal) steps.forget()
      }}
      onReplace={replace}
      acceptWord={acceptWord}
      header={({ line, saveButton, trouble, toolbar }) => (
        <ArticleHead
          heading={articleWords.writing(article.content.title)}
          tone={article.tone}
          label={article.label}
          line={
            <>
              {line}
              <PresenceLine present={here.news?.present ?? []} />
            </>
          }
          bar={
            <StepBar
              buttons={article.actions}
              steps={steps}
              holderName={article.holderName}
              zone={zone}
              more={
                <>
                  <Button onClick={() => void preview()}>{articleWords.preview}</Button>
                  {room.comments.mayComment && <PreviewLinks articleId={id} zone={zone} actions={room.previews} pin={pin} />}
                  {saveButton}
                </>
              }
            />
          }
        >
          <div className="max-h-[45dvh] space-y-2 overflow-y-auto px-3 pb-2 empty:hidden sm:px-6">
            {trouble}
            {unsaved && <Notice tone="bad" alert title={articleWords.notSaved} />}
            {lacks.length > 0 && (
              <MissingList missing={lacks} before={({ field }) => IN_DETAILS.includes(field) && reader.current?.openTab('thong-tin')} />
            )}
            {marked.length > 0 && <SecrecyStop marked={marked} onGo={(passage) => reader.current?.show(passage)} />}
            {steps.refusal && lacks.length === 0 && <RefusalNotice refusal={steps.refusal} onClose={steps.forget} />}
            <BlockedReasons buttons={article.actions} />
          </div>
          <div className="border-t border-line">{toolbar}</div>
        </ArticleHead>
      )}
      above={
        <>
          <BringBackNotice bringBack={bringBack} />
          {notices}
          <CopyOffer
            articleId={id}
            personId={me.id}
            version={start.version}
            content={start.content}
            pictures={pictures}
            sections={article.allSections}
            zone={zone}
            lives={here.lives}
            onUse={(text, restored) => replace({ ...text, restored })}
          />
        </>
      }
      beside={beside}
      firstTab={tabAtStart}
      panels={panels}
    />
  )
}

// The rules are fetched when they are asked for: the page itself does without them.
async function secrecyStops(content: ArticleContent, reader: ProofHandle | null): Promise<SecrecyPassage[]> {
  const { secrecyPassages } = await import('@/domain/proofreading/secrecy-passages')
  const marked = secrecyPassages(content)
  const allowed = marked.length > 0 ? await reader?.allowed() : []
  return marked.filter(({ passage }) => !allowed?.includes(passage))
}
