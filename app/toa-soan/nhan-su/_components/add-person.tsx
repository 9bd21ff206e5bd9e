import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { peopleWords as words } from '@/domain/words/people'
import { AdminCard } from '../../_forms/admin-page'
import { createPersonAction } from '../actions'
import { GrantFields } from './grant-fields'

/** Lets someone in; the one-time password stands in the form once it is done. */
export function AddPerson({ sections }: { sections: ReadonlyArray<{ id: string; name: string }> }) {
  return (
    <AdminCard title={words.addTitle} hint={words.addHint}>
      <ActionForm action={createPersonAction} clears className="grid grid-cols-1 gap-4">
        <TextField name="name" label={words.name} autoComplete="off" required />
        <TextField name="email" label={words.email} type="email" autoComplete="off" required />
        <TextField name="penName" label={words.penName} hint={words.penNameHint} autoComplete="off" />
        <TextField name="office" label={words.office} autoComplete="off" />
        <GrantFields sections={sections} />
        <SubmitButton pendingLabel={words.adding}>{words.add}</SubmitButton>
      </ActionForm>
    </AdminCard>
  )
}
