import { ActionForm } from '@/components/forms/action-form'
import { SubmitButton } from '@/components/forms/submit-button'
import { adminWords, roleWords } from '@/domain/words/admin'
import { peopleWords as words } from '@/domain/words/people'
import type { GrantLine } from '@/server/newsroom/list-people'
import { AdminCard } from '../../../_forms/admin-page'
import { GrantChip } from '../../_components/grant-chip'
import { GrantFields } from '../../_components/grant-fields'
import { grantRoleAction, revokeRoleAction } from '../../actions'

type Props = {
  person: { id: string; version: number; grants: GrantLine[] }
  sections: ReadonlyArray<{ id: string; name: string }>
}

/** The roles a person holds, each to be revoked, and a form for one more. */
export function PersonRoles({ person, sections }: Props) {
  const step = { personId: person.id, version: person.version }
  return (
    <AdminCard title={words.roles} hint={words.rolesHint}>
      {person.grants.length === 0 && <p className="text-sm text-ink-faint">{words.noRoles}</p>}
      <ul className="divide-y divide-line">
        {person.grants.map((grant) => (
          <li key={`${grant.role}:${grant.sectionId}`} className="py-2">
            <ActionForm
              action={revokeRoleAction}
              hidden={{ ...step, role: grant.role, sectionId: grant.sectionId ?? '' }}
              className="flex flex-wrap items-center justify-between gap-2 [&>[aria-live]]:basis-full"
            >
              <GrantChip {...grant} />
              <SubmitButton look="quiet" about={about(grant)} className="ms-auto">
                {words.revoke}
              </SubmitButton>
            </ActionForm>
          </li>
        ))}
      </ul>
      <ActionForm action={grantRoleAction} hidden={step} clears className="mt-4 grid grid-cols-1 gap-4 border-t border-line pt-4">
        <div className="grid gap-4 sm:grid-cols-2">
          <GrantFields sections={sections} />
        </div>
        <SubmitButton look="plain">{words.grant}</SubmitButton>
      </ActionForm>
    </AdminCard>
  )
}

function about({ role, sectionName }: GrantLine): string {
  return words.revokeAbout(roleWords[role], sectionName ?? adminWords.allSections)
}
