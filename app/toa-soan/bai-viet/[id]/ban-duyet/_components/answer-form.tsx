'use client'

import { ActionForm } from '@/components/forms/action-form'
import { useForm } from '@/components/forms/form-context'
import { Button } from '@/components/ui/button'
import { behalfWords as words } from '@/domain/words/approvals'
import { answerOnBehalfAction } from '../actions'
import { TextArea } from './text-area'

type Props = { articleId: string; approvalId: string; recordedBy: string }

/** A leader confirms what was put down in their name, or says that it is not so. */
export function AnswerForm({ articleId, approvalId, recordedBy }: Props) {
  return (
    <ActionForm action={answerOnBehalfAction} hidden={{ articleId, approvalId }} className="mt-3 grid grid-cols-1 gap-3 rounded-lg border-s-4 border-warn bg-warn-soft px-4 py-3">
      <p className="font-semibold text-warn">{words.confirmTitle}</p>
      <p className="text-sm">{words.confirmText(recordedBy)}</p>
      <TextArea name="answer" label={words.answer} hint={words.answerHint} rows={2} />
      <div className="flex flex-wrap gap-3">
        <Answer verdict="confirm">{words.confirm}</Answer>
        <Answer verdict="dispute">{words.dispute}</Answer>
      </div>
    </ActionForm>
  )
}

// The button itself carries the verdict: what is pressed before the script has come says the same.
function Answer({ verdict, children }: { verdict: 'confirm' | 'dispute'; children: string }) {
  const { pending } = useForm()
  return (
    <Button type="submit" name="verdict" value={verdict} look={verdict === 'confirm' ? 'primary' : 'danger'} disabled={pending}>
      {children}
    </Button>
  )
}
