import { ActionForm } from '@/components/forms/action-form'
import { ChoiceField } from '@/components/forms/choice-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { CheckField } from '@/components/ui/field'
import { delegationWords as words } from '@/domain/words/delegation'
import { AdminCard } from '../../_forms/admin-page'
import { delegateAction } from '../actions'

type Props = {
  people: ReadonlyArray<{ id: string; name: string; office: string }>
  sections: ReadonlyArray<{ id: string; name: string }>
  /** Office's own time, as a datetime field has it. */
  now: string
}

/** Lends the right to approve to one person, for a time and for sections. */
export function DelegateForm({ people, sections, now }: Props) {
  const choices = [{ value: '', label: words.choose }, ...people.map(({ id, name, office }) => ({ value: id, label: office ? `${name} (${office})` : name }))]
  return (
    <AdminCard title={words.give}>
      <ActionForm action={delegateAction} clears className="grid grid-cols-1 gap-4">
        <ChoiceField name="toId" label={words.to} choices={choices} required />
        <div className="grid gap-4 sm:grid-cols-2 xl:grid-cols-1">
          <TextField name="startsAt" type="datetime-local" label={words.from} defaultValue={now} required />
          <TextField name="endsAt" type="datetime-local" label={words.until} hint={words.timeHint} required />
        </div>
        <fieldset>
          <legend className="text-sm font-semibold text-ink-soft">{words.sections}</legend>
          <p className="text-sm text-ink-faint">{words.sectionsHint}</p>
          <div className="mt-1 grid gap-x-4 sm:grid-cols-2">
            {sections.map(({ id, name }) => (
              <CheckField key={id} name="sectionIds" value={id} label={name} className="min-h-9" />
            ))}
          </div>
        </fieldset>
        <TextField name="reason" label={words.reason} hint={words.reasonHint} maxLength={300} />
        <SubmitButton>{words.button}</SubmitButton>
      </ActionForm>
    </AdminCard>
  )
}
