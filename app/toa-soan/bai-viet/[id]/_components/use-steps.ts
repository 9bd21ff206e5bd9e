'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import type { ArticleAction } from '@/domain/article/workflow'
import { articleWords } from '@/domain/words/newsroom'
import type { StepButton, StepExtra, StepRefusal, StepResult, TakeStep } from './step'

type Options = {
  articleId: string
  takeStep: TakeStep
  /** The version that the step acts upon; null: it must not be taken now, and why is on the page. */
  prepare(action: ArticleAction): Promise<number | null>
}

export type Steps = {
  busy: boolean
  /** The refusal of the last step. */
  refusal: StepRefusal | null
  /** Resolves to why it was not taken; null: it was, or the page says why it must not be. */
  take(button: StepButton, extra?: StepExtra): Promise<StepRefusal | null>
  forget(): void
}

/** Takes the steps of an article's page one at a time and shows the page that follows. */
export function useSteps({ articleId, takeStep, prepare }: Options): Steps {
  const router = useRouter()
  const [acting, setActing] = useState(false)
  const [turning, startTurning] = useTransition()
  const [refusal, setRefusal] = useState<Steps['refusal']>(null)

  async function take({ action, revisionId }: StepButton, extra: StepExtra = {}): Promise<StepRefusal | null> {
    setActing(true)
    setRefusal(null)
    const version = await prepare(action)
    if (version === null) {
      setActing(false)
      return null
    }
    const step = { articleId, version, ...(revisionId ? { revisionId } : {}), ...extra }
    const result = await takeStep({ action, step }).catch((): StepResult => ({ ok: false, code: 'offline', message: articleWords.noAnswer }))
    setActing(false)
    if (!result.ok) {
      setRefusal(result)
      return result
    }
    startTurning(() => {
      router.replace(`/toa-soan/bai-viet/${articleId}?xong=${action}&ban=${result.version}`)
    })
    return null
  }

  return { busy: acting || turning, refusal, take, forget: () => setRefusal(null) }
}
