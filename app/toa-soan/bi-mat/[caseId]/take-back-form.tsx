'use client'

import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { secrecyWords as words } from '@/domain/words/secrecy'
import { takeBackSecrecyAction } from './actions'
import { Reason } from './reason'

/** Ends a leave that was given, until the passage has gone out. */
export function TakeBackForm({ articleId, passage }: { articleId: string; passage: string }) {
  return (
    <details>
      <summary className="min-h-9 py-1.5 text-sm text-link underline underline-offset-4">{words.takeBack}</summary>
      <ActionForm action={takeBackSecrecyAction} hidden={{ articleId, passage }} className="mt-2 grid grid-cols-1 gap-4">
        <p className="text-sm text-ink-soft">{words.takeBackText}</p>
        <Reason hint={words.takeBackHint} />
        <div>
          <SubmitButton look="danger">{words.takeBack}</SubmitButton>
        </div>
      </ActionForm>
    </details>
  )
}
