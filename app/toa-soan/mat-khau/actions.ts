'use server'

import { redirect } from 'next/navigation'
import type { FormState } from '@/components/forms/form-state'
import { authWords as words } from '@/domain/words/auth'
import { currentSession } from '@/server/auth/current-actor'
import { changeOwnPassword } from '@/server/commands/change-own-password'
import { endSession } from '@/server/commands/end-session'
import { Forbidden } from '@/server/errors'
import { text } from '../_forms/form-values'
import { answerForm, runForm } from '../_forms/run-form'

/** The one action that is open to someone with a one-time password; it lets them in. */
export async function changePasswordAction(_: FormState, form: FormData): Promise<FormState> {
  return answerForm(async () => {
    const session = await currentSession()
    if (!session) throw new Forbidden('auth.signed_out')
    const passwords = { current: text(form, 'current'), next: text(form, 'next'), again: text(form, 'again') }
    await changeOwnPassword(session.actor, { ...passwords, sessionId: session.id })
    if (session.actor.mustChangePassword) redirect('/toa-soan')
    return { notice: words.changed }
  })
}

export async function endSessionAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await endSession(actor, { sessionId: text(form, 'sessionId') })
    return { notice: words.sessionEnded }
  })
}
