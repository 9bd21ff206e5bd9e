'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import type { ArticleAction } from '@/domain/article/workflow'
import { articleWords } from '@/domain/words/newsroom'
import type { StepButton, StepExtra, StepResult, TakeStep } from './step'

type Options = {
  articleId: string
  takeStep: TakeStep
  /** The version that the step acts upon; null: it must not be taken now, and why is on the page. */
  prepare(action: ArticleAction): Promise<number | null>
}

export type Steps = {
  busy: boolean
  /** The refusal of the last step. */
  refusal: Extract<StepResult, { ok: false }> | null
  take(button: StepButton, extra?: StepExtra): Promise<void>
  forget(): void
}

/** Takes the steps of an article's page one at a time and shows the page that follows. */
export function useSteps({ articleId, takeStep, prepare }: Options): Steps {
  const router = useRouter()
  const [acting, setActing] = useState(false)
  const [turning, startTurning] = useTransition()
  const [refusal, setRefusal] = useState<Steps['refusal']>(null)

  async function take({ action, revisionId }: StepButton, extra: StepExtra = {}) {
    setActing(true)
    setRefusal(null)
    const version = await prepare(action)
    if (version === null) return setActing(false)
    const step = { articleId, version, ...(revisionId ? { revisionId } : {}), ...extra }
    const result = await takeStep({ action, step }).catch((): StepResult => ({ ok: false, code: 'offline', message: articleWords.noAnswer }))
    setActing(false)
    if (!result.ok) return setRefusal(result)
    startTurning(() => {
      router.replace(`/toa-soan/bai-viet/${articleId}?xong=${action}&ban=${result.version}`)
    })
  }

  return { busy: acting || turning, refusal, take, forget: () => setRefusal(null) }
}
