'use client'

import { useState } from 'react'
import { ActionForm } from '@/components/forms/action-form'
import { useForm } from '@/components/forms/form-context'
import { Button } from '@/components/ui/button'
import { secrecyWords as words } from '@/domain/words/secrecy'
import { decideSecrecyAction } from './actions'
import { Reason } from './reason'

/** Allows or refuses a passage; either way with a reason that whoever asked will read. */
export function DecideForm({ caseId }: { caseId: string }) {
  const [answer, setAnswer] = useState('refuse')
  return (
    <ActionForm action={decideSecrecyAction} hidden={{ caseId, answer }} className="grid grid-cols-1 gap-4">
      <Reason hint={words.reasonHint} />
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
