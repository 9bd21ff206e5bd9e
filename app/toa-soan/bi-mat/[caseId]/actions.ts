'use server'

import type { FormState } from '@/components/forms/form-state'
import { secrecyWords as words } from '@/domain/words/secrecy'
import { decideSecrecy } from '@/server/commands/decide-secrecy'
import { takeBackSecrecy } from '@/server/commands/take-back-secrecy'
import { text } from '../../_forms/form-values'
import { runForm } from '../../_forms/run-form'

/** An approver's answer to who asked about a passage. */
export async function decideSecrecyAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await decideSecrecy(actor, { caseId: text(form, 'caseId'), allowed: text(form, 'answer') === 'allow', reason: text(form, 'reason') })
    return { notice: words.decided }
  })
}

/** Takes a leave back that was given on this page. */
export async function takeBackSecrecyAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await takeBackSecrecy(actor, { articleId: text(form, 'articleId'), passage: text(form, 'passage'), reason: text(form, 'reason') })
    return { notice: words.takenBack }
  })
}
