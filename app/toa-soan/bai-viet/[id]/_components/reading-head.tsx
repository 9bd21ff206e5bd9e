'use client'

import Link from 'next/link'
import type { ReactNode } from 'react'
import { PresenceLine } from '@/components/editor/presence/presence-line'
import { doingNow } from '@/components/editor/presence/doing-now'
import { useDesk } from '@/components/editor/presence/use-desk'
import { PreviewLinks } from '@/components/newsroom/previews/preview-links'
import type { PreviewActions } from '@/components/newsroom/previews/preview-results'
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
  personId: string
  version: number
  tone: BadgeTone
  label: string
  line: ReactNode
  buttons: StepButton[]
  holderName: string | null
  publicPath: string | null
  zone: string
  takeStep: TakeStep
  /** Null: this person hands no preview links out. */
  previews: PreviewActions | null
  /** The revision that is read; null: the text in hand. */
  revisionId: string | null
}

/** The head of an article's page for who reads it: an approver, a colleague, its writer while others have it. */
export function ReadingHead({ id, personId, version, tone, label, line, buttons, holderName, publicPath, zone, takeStep, previews, revisionId }: Props) {
  const steps = useSteps({ articleId: id, takeStep, prepare: () => Promise.resolve(version) })
  const { refusal } = steps
  const { news } = useDesk({ articleId: id, personId, writes: false })
  const present = news?.present ?? []
  return (
    <ArticleHead
      tone={tone}
      label={label}
      line={
        <>
          {line}
          <PresenceLine present={present} />
        </>
      }
      bar={
        <StepBar
          buttons={buttons}
          steps={steps}
          holderName={holderName}
          takeOverNote={doingNow(present, holderName)}
          zone={zone}
          more={
            <>
              <Link href={`/toa-soan/bai-viet/${id}/xem-truoc`} target="_blank" prefetch={false} className={buttonClass()}>
                {articleWords.preview}
              </Link>
              {previews && (
                <PreviewLinks articleId={id} zone={zone} actions={previews} pin={() => Promise.resolve({ version, revisionId })} />
              )}
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
