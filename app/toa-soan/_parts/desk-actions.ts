'use server'

import { refresh } from 'next/cache'
import type { BulkAnswer } from '@/components/newsroom/desk/bulk-form'
import type { FormState } from '@/components/forms/form-state'
import { savedViewWords } from '@/domain/words/desk'
import { errorMessage } from '@/domain/words/errors'
import { requireActorForAction } from '@/server/auth/current-actor'
import { performMany } from '@/server/commands/perform-many'
import { forgetView, saveView } from '@/server/commands/saved-views'
import { jsonOf, text } from '../_forms/form-values'
import { runForm } from '../_forms/run-form'
import { refused } from './refused'

/** One step with many articles, as a person chose them in a list. */
export async function runBulk(input: unknown): Promise<BulkAnswer> {
  try {
    const actor = await requireActorForAction()
    const { outcomes, fault } = await performMany(actor, input as Parameters<typeof performMany>[1])
    refresh()
    return {
      ok: true,
      outcomes: outcomes.map((one) => ({ id: one.id, message: one.ok ? null : errorMessage(one.code, one.params) })),
      fault: fault === null ? null : (await refused(fault)).message,
    }
  } catch (error) {
    return { ok: false, message: (await refused(error)).message }
  }
}

export async function saveViewAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await saveView(actor, { name: text(form, 'name'), query: jsonOf(form, 'query') as Parameters<typeof saveView>[1]['query'] })
    return { notice: savedViewWords.saved }
  })
}

export async function forgetViewAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await forgetView(actor, { id: text(form, 'id') })
    return {}
  })
}
