import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { TextField } from '@/components/forms/text-field'
import { adminWords } from '@/domain/words/admin'
import { authWords as words } from '@/domain/words/auth'
import { changePasswordAction } from '../actions'

export function ChangePassword() {
  return (
    <ActionForm action={changePasswordAction} clears className="grid grid-cols-1 gap-4">
      <TextField name="current" label={words.current} type="password" autoComplete="current-password" required />
      <TextField name="next" label={words.next} hint={words.rule} type="password" autoComplete="new-password" required />
      <TextField name="again" label={words.again} type="password" autoComplete="new-password" required />
      <SubmitButton pendingLabel={adminWords.saving}>{words.change}</SubmitButton>
    </ActionForm>
  )
}
