'use server'

import type { FormState } from '@/components/forms/form-state'
import { NOTICE_TOPICS } from '@/domain/notices/choices'
import { choiceWords } from '@/domain/words/notices'
import { chooseNotices } from '@/server/commands/choose-notices'
import { markNoticesRead } from '@/server/commands/mark-notices-read'
import { text } from '../_forms/form-values'
import { runForm } from '../_forms/run-form'

/** Marks every notice up to the newest one shown as read, those on later pages too. */
export async function markAllReadAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await markNoticesRead(actor, { to: text(form, 'to') })
    return {}
  })
}

export async function chooseNoticesAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    const ticked = new Set(form.getAll('letters'))
    await chooseNotices(actor, { letters: NOTICE_TOPICS.filter((topic) => ticked.has(topic)) })
    return { notice: choiceWords.saved }
  })
}
