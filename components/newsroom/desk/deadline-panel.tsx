import { ActionForm } from '@/components/forms/action-form'
import type { FormAction } from '@/components/forms/form-state'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import type { Lateness } from '@/domain/article/lateness'
import { officeInputValue } from '@/domain/language/dates'
import { deadlineWords as words } from '@/domain/words/desk'
import { lateText } from '../desk-list'
import { when } from '../when'

type Props = { articleId: string; dueAt: Date | null; late: Lateness | null; mayChange: boolean; set: FormAction; now: Date; zone: string }

/** Until when work on an article is to be done; who runs the section changes it in place. */
export function DeadlinePanel({ articleId, dueAt, late, mayChange, set, now, zone }: Props) {
  if (!dueAt && !late && !mayChange) return null
  return (
    <section className="space-y-2 text-sm">
      <h2 className="font-bold">{words.title}</h2>
      {late ? <p className="font-semibold text-bad">{lateText({ dueAt }, late, now, zone)}</p> : <p>{dueAt ? when(dueAt, now, zone) : words.none}</p>}
      {mayChange && (
        <details>
          <summary className="flex min-h-10 w-fit cursor-pointer items-center font-semibold text-link">{dueAt ? words.change : words.set}</summary>
          <ActionForm action={set} hidden={{ articleId }} className="space-y-3 pt-1">
            <TextField name="at" type="datetime-local" label={words.at} hint={words.hint} defaultValue={dueAt ? officeInputValue(dueAt, zone) : ''} />
            <SubmitButton look="plain">{dueAt ? words.change : words.set}</SubmitButton>
          </ActionForm>
          {dueAt && (
            <ActionForm action={set} hidden={{ articleId, lift: 1 }} className="pt-2">
              <SubmitButton look="quiet">{words.lift}</SubmitButton>
            </ActionForm>
          )}
        </details>
      )}
    </section>
  )
}
