'use server'

import type { FormState } from '@/components/forms/form-state'
import { deadlineWords } from '@/domain/words/desk'
import { setDeadline } from '@/server/commands/set-deadline'
import { text } from '../../../_forms/form-values'
import { runForm } from '../../../_forms/run-form'

/** Sets the deadline that was typed, or lifts the one there is. */
export async function setDeadlineAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    const lift = form.has('lift')
    await setDeadline(actor, { articleId: text(form, 'articleId'), at: lift ? null : text(form, 'at') })
    return { notice: lift ? deadlineWords.lifted : deadlineWords.done }
  })
}
