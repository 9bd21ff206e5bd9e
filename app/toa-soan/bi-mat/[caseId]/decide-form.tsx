'use client'

import { useId, useState } from 'react'
import { ActionForm } from '@/components/forms/action-form'
import { useForm } from '@/components/forms/form-context'
import { Button } from '@/components/ui/button'
import { controlClass, describedBy, Field } from '@/components/ui/field'
import { secrecyWords as words } from '@/domain/words/secrecy'
import { decideSecrecyAction } from './actions'

/** Allows or refuses a passage; either way with a reason that whoever asked will read. */
export function DecideForm({ caseId }: { caseId: string }) {
  const [answer, setAnswer] = useState('refuse')
  return (
    <ActionForm action={decideSecrecyAction} hidden={{ caseId, answer }} className="grid grid-cols-1 gap-4">
      <Reason />
      <div className="flex flex-wrap gap-3">
        <Answer look="primary" onPress={() => setAnswer('allow')}>
          {words.allow}
        </Answer>
        <Answer look="danger" onPress={() => setAnswer('refuse')}>
          {words.refuse}
        </Answer>
      </div>
    </ActionForm>
  )
}

function Reason() {
  const id = useId()
  const { state } = useForm()
  const fault = state.fields?.reason
  return (
    <Field htmlFor={id} label={words.reasonField} hint={words.reasonHint} error={fault}>
      <textarea id={id} name="reason" rows={3} maxLength={2000} required aria-describedby={describedBy(id)} aria-invalid={fault ? true : undefined} className={controlClass} />
    </Field>
  )
}

type AnswerProps = { look: 'primary' | 'danger'; onPress(): void; children: string }

// The answer is in the form before the press sends it.
function Answer({ look, onPress, children }: AnswerProps) {
  const { pending } = useForm()
  return (
    <Button type="submit" look={look} disabled={pending} onClick={onPress}>
      {children}
    </Button>
  )
}
