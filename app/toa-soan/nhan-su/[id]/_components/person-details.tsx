import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { adminWords } from '@/domain/words/admin'
import { peopleWords as words } from '@/domain/words/people'
import { AdminCard } from '../../../_forms/admin-page'
import { updatePersonAction } from '../../actions'

type Props = { person: { id: string; version: number; name: string; email: string; penName: string; office: string } }

/** Name, address, pen name and office. */
export function PersonDetails({ person }: Props) {
  return (
    <AdminCard title={words.details}>
      <ActionForm action={updatePersonAction} hidden={{ personId: person.id, version: person.version }} className="grid grid-cols-1 gap-4">
        <TextField name="name" label={words.name} defaultValue={person.name} autoComplete="off" required />
        <TextField name="email" label={words.email} type="email" defaultValue={person.email} autoComplete="off" required />
        <TextField name="penName" label={words.penName} hint={words.penNameHint} defaultValue={person.penName} autoComplete="off" />
        <TextField name="office" label={words.office} defaultValue={person.office} autoComplete="off" />
        <SubmitButton pendingLabel={adminWords.saving}>{adminWords.save}</SubmitButton>
      </ActionForm>
    </AdminCard>
  )
}
