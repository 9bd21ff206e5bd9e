import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { sectionWords as words } from '@/domain/words/sections'
import { AdminCard } from '../../_forms/admin-page'
import { createSectionAction } from '../actions'

export function AddSection() {
  return (
    <AdminCard title={words.add}>
      <ActionForm action={createSectionAction} clears className="grid grid-cols-1 gap-4">
        <TextField name="name" label={words.name} required />
        <TextField name="slug" label={words.slug} hint={words.slugHint} spellCheck={false} />
        <SubmitButton>{words.add}</SubmitButton>
      </ActionForm>
    </AdminCard>
  )
}
