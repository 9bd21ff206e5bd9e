import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { termWords as words } from '@/domain/words/terms'
import { AdminCard } from '../../_forms/admin-page'
import { addTermAction } from '../actions'
import { TermFields } from './term-fields'

export function AddTerm() {
  return (
    <AdminCard title={words.add}>
      <ActionForm action={addTermAction} clears className="grid grid-cols-1 gap-4">
        <TermFields />
        <SubmitButton>{words.add}</SubmitButton>
      </ActionForm>
    </AdminCard>
  )
}
