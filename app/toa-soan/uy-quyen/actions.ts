'use server'

import type { FormState } from '@/components/forms/form-state'
import { behalfGrantWords, delegationWords as words, leftBehindWords } from '@/domain/words/delegation'
import { delegateApproval } from '@/server/commands/delegate-approval'
import { endDelegation } from '@/server/commands/end-delegation'
import { endForBehalf, nameForBehalf } from '@/server/commands/name-for-behalf'
import { performArticleAction } from '@/server/commands/perform'
import { count, text } from '../_forms/form-values'
import { runForm } from '../_forms/run-form'

export async function delegateAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await delegateApproval(actor, {
      toId: text(form, 'toId'), startsAt: text(form, 'startsAt'), endsAt: text(form, 'endsAt'), reason: text(form, 'reason'),
      sectionIds: form.getAll('sectionIds').filter((id) => typeof id === 'string'),
    })
    return { notice: words.given }
  })
}

export async function endDelegationAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await endDelegation(actor, { delegationId: text(form, 'delegationId') })
    return { notice: words.ended }
  })
}

export async function nameForBehalfAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await nameForBehalf(actor, { leaderId: text(form, 'leaderId'), personId: text(form, 'personId') })
    return { notice: behalfGrantWords.given }
  })
}

export async function endForBehalfAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await endForBehalf(actor, { grantId: text(form, 'grantId') })
    return { notice: behalfGrantWords.ended }
  })
}

export async function putBackAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await performArticleAction(actor, 'put_back', { articleId: text(form, 'articleId'), version: count(form, 'version') })
    return { notice: leftBehindWords.done }
  })
}
