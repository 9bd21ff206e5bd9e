'use server'

import type { FormState } from '@/components/forms/form-state'
import { TIMED_STEPS } from '@/domain/article/lateness'
import { lateHoursWords } from '@/domain/words/desk'
import { setLateHours } from '@/server/commands/set-late-hours'
import { count, text } from '../_forms/form-values'
import { runForm } from '../_forms/run-form'

/** Sets how long each step may take; an empty field warns of nothing. */
export async function setLateHoursAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    const given = TIMED_STEPS.filter((step) => text(form, step).trim() !== '')
    await setLateHours(actor, {
      version: count(form, 'version'),
      lateAfterHours: Object.fromEntries(given.map((step) => [step, Number(text(form, step))])),
    })
    return { notice: lateHoursWords.saved }
  })
}
