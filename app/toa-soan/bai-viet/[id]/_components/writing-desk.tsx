'use client'

import { useRef, useState, type ReactNode } from 'react'
import { BringBackNotice } from '@/components/compare/bring-back-notice'
import { useBringBack } from '@/components/compare/use-bring-back'
import type { Me } from '@/components/editor/article-form'
import { CopyOffer } from '@/components/editor/copy-offer'
import type { SectionChoice } from '@/components/editor/fields/section-fields'
import { newestText, rememberText } from '@/components/editor/known-texts'
import type { Start, WritingHandle } from '@/components/editor/open-desk'
import { PresenceLine } from '@/components/editor/presence/presence-line'
import { tabName } from '@/components/editor/presence/tab-name'
import { useDesk } from '@/components/editor/presence/use-desk'
import type { ProofHandle } from '@/components/editor/proof/proof-panel'
import { usePreviewKeys } from '@/components/editor/shortcuts/desk-keys'
import type { SideTabId } from '@/components/editor/side/side-tabs'
import type { AcceptWord } from '@/components/editor/word/word-import'
import { Writing } from '@/components/editor/writing'
import type { PictureSizes } from '@/components/newsroom/article-sheet'
import { PreviewLinks } from '@/components/newsroom/previews/preview-links'
import type { PreviewActions } from '@/components/newsroom/previews/preview-results'
import type { BadgeTone } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import type { ArticleContent } from '@/domain/content/content'
import { articleWords } from '@/domain/words/newsroom'
import type { StepButton, TakeStep } from './step'
import { useDeskPanels, type PanelParts } from './use-desk-panels'
import { useSending } from './use-sending'
import { WritingHead } from './writing-head'

type Props = PanelParts & {
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
  previews: PreviewActions
  takeStep: TakeStep
  acceptWord: AcceptWord
  notices: ReactNode
  beside: ReactNode
  firstTab: SideTabId
}

/** An article's page for who is writing it. */
export function WritingDesk({ article, zone, previews, takeStep, acceptWord, notices, beside, firstTab, ...parts }: Props) {
  const { id, me, pictures } = article
  const writing = useRef<WritingHandle>(null)
  const reader = useRef<ProofHandle>(null)
  const [start, setStart] = useState<Start & { number: number }>(() => ({ ...newestText(id, article), number: 0 }))
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
    bringBack: parts.versions.bringBack,
    tab: tabName,
    flush: () => writing.current?.flush() ?? Promise.resolve(false),
    version: () => writing.current?.version() ?? start.version,
    open(text) {
      rememberText(id, text)
      setTabAtStart('phien-ban')
      replace(text)
    },
  })

  const panels = useDeskPanels({ articleId: id, pictures, zone, reader, bringBack, ...parts })
  const sending = useSending({ articleId: id, takeStep, writing, reader })

  async function preview() {
    // The tab opens within the press, or browsers take it for an advertisement; it waits for the text to be saved.
    const tab = window.open('', '_blank')
    await writing.current?.flush()
    if (tab) tab.location.href = `/toa-soan/bai-viet/${id}/xem-truoc`
  }
  usePreviewKeys(() => void preview())

  // A preview link shows the text as it is saved now.
  async function pin() {
    const text = writing.current
    return text && (await text.flush()) ? { version: text.version(), revisionId: null } : null
  }

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
      busy={sending.steps.busy}
      onEdit={sending.edited}
      onReplace={replace}
      acceptWord={acceptWord}
      header={({ line, saveButton, trouble, toolbar }) => (
        <WritingHead
          article={article}
          zone={zone}
          sending={sending}
          reader={reader}
          line={
            <>
              {line}
              <PresenceLine present={here.news?.present ?? []} />
            </>
          }
          more={
            <>
              <Button onClick={() => void preview()}>{articleWords.preview}</Button>
              {parts.comments.mayComment && <PreviewLinks articleId={id} zone={zone} actions={previews} pin={pin} />}
              {saveButton}
            </>
          }
          trouble={trouble}
          toolbar={toolbar}
        />
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
