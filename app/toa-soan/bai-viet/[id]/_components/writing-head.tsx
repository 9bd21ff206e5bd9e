'use client'

import type { ReactNode, RefObject } from 'react'
import { IN_DETAILS } from '@/components/editor/proof/missing-place'
import type { ProofHandle } from '@/components/editor/proof/proof-panel'
import { SecrecyStop } from '@/components/editor/proof/secrecy-stop'
import type { BadgeTone } from '@/components/ui/badge'
import { Notice } from '@/components/ui/notice'
import { articleWords } from '@/domain/words/newsroom'
import { ArticleHead } from './article-head'
import { MissingList } from './missing-list'
import { RefusalNotice } from './refusal-notice'
import type { StepButton } from './step'
import { BlockedReasons, StepBar } from './step-bar'
import type { Sending } from './use-sending'

type Props = {
  article: { content: { title: string }; tone: BadgeTone; label: string; holderName: string | null; actions: StepButton[] }
  zone: string
  sending: Sending
  /** The proof-reader leads to what stops the text. */
  reader: RefObject<ProofHandle | null>
  line: ReactNode
  /** Links and buttons that are no steps. */
  more: ReactNode
  trouble: ReactNode
  toolbar: ReactNode
}

/** The head of the page of an article that is being written: where it stands, what may be done, and what is in the way. */
export function WritingHead({ article, zone, sending, reader, line, more, trouble, toolbar }: Props) {
  const { steps, unsaved, lacks, marked } = sending
  return (
    <ArticleHead
      heading={articleWords.writing(article.content.title)}
      tone={article.tone}
      label={article.label}
      line={line}
      bar={<StepBar buttons={article.actions} steps={steps} holderName={article.holderName} zone={zone} more={more} />}
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
  )
}
