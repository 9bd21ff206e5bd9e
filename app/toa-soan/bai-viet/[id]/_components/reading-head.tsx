'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { buttonClass } from '@/components/ui/button'
import type { BadgeTone } from '@/components/ui/badge'
import { articleWords } from '@/domain/words/newsroom'
import { ArticleHead } from './article-head'
import { MissingList } from './missing-list'
import { RefusalNotice } from './refusal-notice'
import type { StepButton, TakeStep } from './step'
import { BlockedReasons, StepBar } from './step-bar'
import { useSteps } from './use-steps'

type Props = {
  id: string
  version: number
  tone: BadgeTone
  label: string
  line: ReactNode
  buttons: StepButton[]
  holderName: string | null
  publicPath: string | null
  zone: string
  takeStep: TakeStep
}

/** The head of an article's page for who reads it: an approver, a colleague, its writer while others have it. */
export function ReadingHead({ id, version, tone, label, line, buttons, holderName, publicPath, zone, takeStep }: Props) {
  const steps = useSteps({ articleId: id, takeStep, prepare: () => Promise.resolve(version) })
  const { refusal } = steps
  return (
    <ArticleHead
      tone={tone}
      label={label}
      line={line}
      bar={
        <StepBar
          buttons={buttons}
          steps={steps}
          holderName={holderName}
          zone={zone}
          more={
            <>
              <Link href={`/toa-soan/bai-viet/${id}/xem-truoc`} target="_blank" prefetch={false} className={buttonClass()}>
                {articleWords.preview}
              </Link>
              {publicPath && (
                <a href={publicPath} target="_blank" rel="noopener" className={buttonClass()}>
                  {articleWords.onSite}
                </a>
              )}
            </>
          }
        />
      }
    >
      <div className="space-y-2 px-3 pb-2 empty:hidden sm:px-6">
        {refusal?.missing && refusal.missing.length > 0 && <MissingList missing={refusal.missing} />}
        {refusal && !refusal.missing && <RefusalNotice refusal={refusal} onClose={steps.forget} />}
        <BlockedReasons buttons={buttons} />
      </div>
    </ArticleHead>
  )
}
