'use server'

import type { FormState } from '@/components/forms/form-state'
import { mailWords as words } from '@/domain/words/notices'
import { dropLetters } from '@/server/commands/drop-letters'
import { retryLetters } from '@/server/commands/retry-letters'
import { sendTestLetter } from '@/server/commands/send-test-letter'
import { runForm } from '../_forms/run-form'

export async function retryLettersAction(): Promise<FormState> {
  return runForm(async (actor) => ({ notice: words.retried((await retryLetters(actor)).letters) }))
}

export async function dropLettersAction(): Promise<FormState> {
  return runForm(async (actor) => ({ notice: words.dropped((await dropLetters(actor)).letters) }))
}

export async function sendTestLetterAction(): Promise<FormState> {
  return runForm(async (actor) => ({ notice: words.tested((await sendTestLetter(actor)).address) }))
}
