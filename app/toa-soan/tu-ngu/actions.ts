'use server'

import type { FormState } from '@/components/forms/form-state'
import { UY_PLACEMENTS } from '@/domain/proofreading/house-schemas'
import { isOnByDefault, isRequired, RULE_IDS } from '@/domain/proofreading/rule-id'
import { proofSettingWords, termWords as words } from '@/domain/words/terms'
import { addTerm } from '@/server/commands/add-term'
import { removeTerm } from '@/server/commands/remove-term'
import { setProofSettings } from '@/server/commands/set-proof-settings'
import { updateTerm } from '@/server/commands/update-term'
import { count, text, textOrNull } from '../_forms/form-values'
import { runForm } from '../_forms/run-form'

export async function addTermAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    const wording = readWording(form)
    await addTerm(actor, wording)
    return { notice: words.added(wording.wrong) }
  })
}

export async function updateTermAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await updateTerm(actor, { ...readStep(form), ...readWording(form) })
    return { notice: words.saved }
  })
}

export async function removeTermAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await removeTerm(actor, readStep(form))
    return { notice: words.removed }
  })
}

export async function setProofSettingsAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    // What is as the rule is by itself is not written down, so that a better default reaches the office.
    const changed = RULE_IDS.filter((rule) => !isRequired(rule) && (form.get(rule) === 'on') !== isOnByDefault(rule))
    await setProofSettings(actor, {
      version: count(form, 'version'),
      switches: Object.fromEntries(changed.map((rule) => [rule, !isOnByDefault(rule)])),
      uyPlacement: UY_PLACEMENTS.find((placement) => placement === text(form, 'uyPlacement')) ?? 'majority',
    })
    return { notice: proofSettingWords.saved }
  })
}

function readStep(form: FormData) {
  return { termId: text(form, 'termId'), version: count(form, 'version') }
}

function readWording(form: FormData) {
  return {
    wrong: text(form, 'wrong'),
    right: text(form, 'right'),
    from: textOrNull(form, 'from'),
    to: textOrNull(form, 'to'),
    note: text(form, 'note'),
  }
}
