'use server'

import { redirect } from 'next/navigation'
import type { FormState } from '@/components/forms/form-state'
import { answerOnBehalf } from '@/server/commands/answer-on-behalf'
import { approveOnBehalf } from '@/server/commands/approve-on-behalf'
import { count, text, textOrNull } from '../../../_forms/form-values'
import { runForm } from '../../../_forms/run-form'

/** Puts down what a leader decided by telephone or on the printed sheet. */
export async function approveOnBehalfAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await approveOnBehalf(actor, {
      articleId: text(form, 'articleId'), version: count(form, 'version'), revisionId: text(form, 'revisionId'),
      leaderId: text(form, 'leaderId'), how: text(form, 'how') === 'signed' ? 'signed' : 'telephone',
      reason: text(form, 'reason'), scanFileId: textOrNull(form, 'scanFileId'),
    })
    return done(text(form, 'articleId'), 'da-ghi')
  })
}

/** A leader's answer to what was put down in their name. */
export async function answerOnBehalfAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    const confirmed = text(form, 'verdict') === 'confirm'
    await answerOnBehalf(actor, { articleId: text(form, 'articleId'), approvalId: text(form, 'approvalId'), confirmed, answer: text(form, 'answer') })
    return done(text(form, 'articleId'), confirmed ? 'xac-nhan' : 'khong-dung')
  })
}

// The form is gone once it was done: the page itself says so.
function done(articleId: string, what: string): never {
  redirect(`/toa-soan/bai-viet/${articleId}/ban-duyet?xong=${what}`)
}
