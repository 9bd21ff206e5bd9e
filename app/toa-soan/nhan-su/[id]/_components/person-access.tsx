import { ActionForm } from '@/components/forms/action-form'
import { ConfirmForm } from '@/components/forms/confirm-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { Notice } from '@/components/ui/notice'
import { shortDate, shortDateTime } from '@/domain/language/dates'
import { peopleWords as words } from '@/domain/words/people'
import { AdminCard } from '../../../_forms/admin-page'
import { disablePersonAction, enablePersonAction, resetPasswordAction } from '../../actions'

type Props = {
  person: {
    id: string
    version: number
    name: string
    createdAt: Date
    disabledAt: Date | null
    mustChangePassword: boolean
    openSessions: number
    lastSeenAt: Date | null
  }
}

/** Whether and how a person gets in: sessions, a new password, shutting out and letting in again. */
export function PersonAccess({ person }: Props) {
  const hidden = { personId: person.id, version: person.version, name: person.name }
  return (
    <AdminCard title={words.access}>
      <div className="space-y-4">
        {person.disabledAt && <Notice tone="warn">{words.disabledSince(shortDateTime(person.disabledAt))}</Notice>}
        <p className="text-sm text-ink-soft">
          {words.joined(shortDate(person.createdAt))}.{' '}
          {person.lastSeenAt ? words.openSessions(person.openSessions, shortDateTime(person.lastSeenAt)) : words.neverSeen}
        </p>
        {!person.disabledAt && person.mustChangePassword && <p className="text-sm text-ink-soft">{words.firstPassword}.</p>}
        {person.disabledAt ? (
          <ActionForm action={enablePersonAction} hidden={hidden} className="grid grid-cols-1 gap-3">
            <SubmitButton look="plain">{words.enable}</SubmitButton>
          </ActionForm>
        ) : (
          <div className="flex flex-wrap gap-3">
            <ConfirmForm
              action={resetPasswordAction} hidden={hidden} button={words.reset} title={words.resetTitle} confirm={words.resetConfirm}
            >
              <p>{words.resetText(person.name)}</p>
            </ConfirmForm>
            <ConfirmForm
              action={disablePersonAction} hidden={hidden} button={words.disable} look="danger"
              title={words.disableTitle(person.name)} confirm={words.disableConfirm}
            >
              <p>{words.disableText}</p>
            </ConfirmForm>
          </div>
        )}
      </div>
    </AdminCard>
  )
}
