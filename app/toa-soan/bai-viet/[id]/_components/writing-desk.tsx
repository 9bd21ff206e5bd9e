'use client'

import { useRef, useState, type ReactNode } from 'react'
import { CopyOffer } from '@/components/editor/copy-offer'
import type { Me } from '@/components/editor/article-form'
import type { SectionChoice } from '@/components/editor/fields/section-fields'
import type { SaveText } from '@/components/editor/save-result'
import { newestText } from '@/components/editor/known-texts'
import { Writing, type Start, type WritingHandle } from '@/components/editor/writing'
import type { SideTab, SideTabId } from '@/components/editor/side/side-tabs'
import type { PictureSizes } from '@/components/newsroom/article-sheet'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { BadgeTone } from '@/components/ui/badge'
import type { ArticleAction } from '@/domain/article/workflow'
import type { ArticleContent } from '@/domain/content/content'
import { missingForSubmit, type MissingField } from '@/domain/content/required'
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
  save: SaveText
  takeStep: TakeStep
  notices: ReactNode
  beside: ReactNode
  /** What happened to the article. */
  trail: ReactNode
  firstTab: SideTabId
}

// Steps that the required fields must be there for; the server asks for them again.
const COMPLETE: ArticleAction[] = ['submit', 'send_up']

/** An article's page for who is writing it. */
export function WritingDesk({ article, zone, save, takeStep, notices, beside, trail, firstTab }: Props) {
  const { id, me, pictures } = article
  const writing = useRef<WritingHandle>(null)
  const [start, setStart] = useState<Start & { number: number }>(() => ({ ...newestText(id, article), number: 0 }))
  const [missing, setMissing] = useState<MissingField[]>([])
  const [unsaved, setUnsaved] = useState(false)
  const replace = (next: Start) => setStart({ ...next, number: start.number + 1 })

  async function prepare(action: ArticleAction) {
    const text = writing.current
    setUnsaved(false)
    setMissing([])
    if (!text) return null
    const saved = await text.flush()
    setUnsaved(!saved)
    if (!saved) return null
    const lacks = COMPLETE.includes(action) ? missingForSubmit(text.read()) : []
    setMissing(lacks)
    return lacks.length === 0 ? text.version() : null
  }
  async function preview() {
    // The tab opens within the press, or browsers take it for an advertisement; it waits for the text to be saved.
    const tab = window.open('', '_blank')
    await writing.current?.flush()
    if (tab) tab.location.href = `/toa-soan/bai-viet/${id}/xem-truoc`
  }
  // The tabs beside the text, each from the room of its own.
  const panels = (): SideTab[] => [{ id: 'phien-ban', body: trail }]
  const steps = useSteps({ articleId: id, takeStep, prepare })
  const lacks = steps.refusal?.missing ?? missing

  return (
    <Writing
      key={start.number}
      ref={writing}
      articleId={id}
      me={me}
      start={start}
      save={save}
      sections={article.sections}
      allSections={article.allSections}
      pictures={pictures}
      zone={zone}
      busy={steps.busy}
      onEdit={() => {
        // The list of what lacks shortens as it is mended.
        if (missing.length > 0 && writing.current) setMissing(missingForSubmit(writing.current.read()))
        if (steps.refusal) steps.forget()
      }}
      onReplace={replace}
      header={({ line, saveButton, trouble, toolbar }) => (
        <ArticleHead
          heading={articleWords.writing(article.content.title)}
          tone={article.tone}
          label={article.label}
          line={line}
          bar={
            <StepBar
              buttons={article.actions}
              steps={steps}
              holderName={article.holderName}
              zone={zone}
              more={
                <>
                  <Button onClick={() => void preview()}>{articleWords.preview}</Button>
                  {saveButton}
                </>
              }
            />
          }
        >
          <div className="max-h-[45dvh] space-y-2 overflow-y-auto px-3 pb-2 empty:hidden sm:px-6">
            {trouble}
            {unsaved && <Notice tone="bad" alert title={articleWords.notSaved} />}
            {lacks.length > 0 && <MissingList missing={lacks} />}
            {steps.refusal && lacks.length === 0 && <RefusalNotice refusal={steps.refusal} onClose={steps.forget} />}
            <BlockedReasons buttons={article.actions} />
          </div>
          <div className="border-t border-line">{toolbar}</div>
        </ArticleHead>
      )}
      above={
        <>
          {notices}
          <CopyOffer
            articleId={id}
            personId={me.id}
            version={start.version}
            content={start.content}
            pictures={pictures}
            zone={zone}
            onUse={(copy, forget) => replace({ content: copy.content, version: copy.version, restored: { forget } })}
          />
        </>
      }
      beside={beside}
      firstTab={firstTab}
      panels={panels}
    />
  )
}
