'use client'

import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { articleWords } from '@/domain/words/newsroom'
import type { StepResult } from './step'

type Refusal = Extract<StepResult, { ok: false }>

/** Why the last step was not taken. When the article has moved on, the page as it is now is one press away. */
export function RefusalNotice({ refusal, onClose }: { refusal: Refusal; onClose(): void }) {
  const moved = ['article.moved_on', 'article.changed', 'forbidden', 'not_found'].includes(refusal.code)
  return (
    <Notice
      tone="bad"
      alert
      title={refusal.message}
      actions={
        <>
          {moved && <Button onClick={() => window.location.reload()}>{articleWords.reload}</Button>}
          <Button onClick={onClose}>{articleWords.hide}</Button>
        </>
      }
    />
  )
}
