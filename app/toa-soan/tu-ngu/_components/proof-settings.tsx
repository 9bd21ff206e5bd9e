import { ActionForm } from '@/components/forms/action-form'
import { ChoiceField } from '@/components/forms/choice-field'
import { SubmitButton } from '@/components/forms/submit-button'
import { CheckField } from '@/components/ui/field'
import type { ProofHouse } from '@/domain/proofreading/house'
import { UY_PLACEMENTS } from '@/domain/proofreading/house-schemas'
import { isOnByDefault, isRequired, RULE_IDS } from '@/domain/proofreading/rule-id'
import { adminWords } from '@/domain/words/admin'
import { ruleWords } from '@/domain/words/proofreading'
import { proofSettingWords as words } from '@/domain/words/terms'
import { setProofSettingsAction } from '../actions'

type Props = Pick<ProofHouse, 'switches' | 'uyPlacement'> & { version: number; mayChange: boolean }

/** Which rules are on, each with what it looks at. */
export function ProofSettings({ version, switches, uyPlacement, mayChange }: Props) {
  return (
    <ActionForm action={setProofSettingsAction} hidden={{ version }} className="grid grid-cols-1 gap-5">
      <ul className="grid gap-x-8 gap-y-1 md:grid-cols-2">
        {RULE_IDS.map((rule) => (
          <li key={rule}>
            <CheckField
              name={rule}
              disabled={!mayChange || isRequired(rule)}
              defaultChecked={isRequired(rule) || (switches[rule] ?? isOnByDefault(rule))}
              label={
                <>
                  <span className="font-semibold">{ruleWords[rule].name}</span>
                  {isRequired(rule) && <span className="text-ink-faint"> ({words.always})</span>}
                  <span className="block text-ink-soft">{ruleWords[rule].explain}</span>
                </>
              }
            />
          </li>
        ))}
      </ul>
      <div className="max-w-form">
        <ChoiceField
          name="uyPlacement" label={words.uy} defaultValue={uyPlacement} disabled={!mayChange}
          choices={UY_PLACEMENTS.map((value) => ({ value, label: words.uyChoices[value] }))}
        />
      </div>
      {mayChange && <SubmitButton pendingLabel={adminWords.saving}>{words.save}</SubmitButton>}
    </ActionForm>
  )
}
