import { ActionForm } from '@/components/forms/action-form'
import { ChoiceField } from '@/components/forms/choice-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { when } from '@/components/newsroom/when'
import { behalfGrantWords as words, delegationWords } from '@/domain/words/delegation'
import type { BehalfLine } from '@/server/approvals/list-delegations'
import { AdminCard } from '../../_forms/admin-page'
import { endForBehalfAction, nameForBehalfAction } from '../actions'

type Choice = { id: string; name: string }
type Props = { mayChange: boolean; lines: BehalfLine[]; leaders: Choice[]; people: Choice[]; now: Date; zone: string }

/** Who puts down what leaders decide by telephone or on paper; the administrator names them. */
export function BehalfGrants({ mayChange, lines, leaders, people, now, zone }: Props) {
  const choices = (list: Choice[]) => [{ value: '', label: delegationWords.choose }, ...list.map(({ id, name }) => ({ value: id, label: name }))]
  return (
    <AdminCard title={words.title} hint={words.text}>
      {lines.length === 0 && <p className="text-sm text-ink-faint">{words.none}</p>}
      <ul className="divide-y divide-line">
        {lines.map((line) => (
          <li key={line.id} className="flex flex-wrap items-center gap-3 py-2 text-sm">
            <p className="min-w-0 flex-1 basis-56">
              <span className="font-semibold">{words.line(line.person, line.leader)}</span>{' '}
              <span className="text-ink-faint">{words.since(when(line.since, now, zone))}</span>
            </p>
            {mayChange && (
              <ActionForm action={endForBehalfAction} hidden={{ grantId: line.id }}>
                <SubmitButton look="quiet" about={words.line(line.person, line.leader)}>
                  {words.end}
                </SubmitButton>
              </ActionForm>
            )}
          </li>
        ))}
      </ul>
      {mayChange && (
        <ActionForm action={nameForBehalfAction} clears className="mt-4 grid grid-cols-1 gap-4 border-t border-line pt-4">
          <div className="grid gap-4 sm:grid-cols-2">
            <ChoiceField name="leaderId" label={words.leader} choices={choices(leaders)} required />
            <ChoiceField name="personId" label={words.person} choices={choices(people)} required />
          </div>
          <SubmitButton look="plain">{words.button}</SubmitButton>
        </ActionForm>
      )}
    </AdminCard>
  )
}
