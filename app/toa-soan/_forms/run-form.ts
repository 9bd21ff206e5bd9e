import { refresh } from 'next/cache'
import { unstable_rethrow } from 'next/navigation'
import type { FormState } from '@/components/forms/form-state'
import type { PersonActor } from '@/domain/article/actor'
import { adminWords } from '@/domain/words/admin'
import { errorMessage, systemErrorMessage } from '@/domain/words/errors'
import { requireActorForAction } from '@/server/auth/current-actor'
import { HouseError } from '@/server/errors'

/** The frame of a form's action for someone signed in; see `answerForm`. */
export function runForm(work: (actor: PersonActor) => Promise<FormState>): Promise<FormState> {
  return answerForm(async () => work(await requireActorForAction()))
}

/**
 * Does a form's work, shows the page afresh, and turns refusals into what the form shows. What nobody expected is
 * logged under an id, and only the id is told (S15).
 */
export async function answerForm(work: () => Promise<FormState>): Promise<FormState> {
  try {
    const state = await work()
    refresh()
    return state
  } catch (error) {
    unstable_rethrow(error)
    return error instanceof HouseError ? refused(error) : failed(error)
  }
}

function refused({ code, fields, params }: HouseError): FormState {
  const found: Record<string, string> = {}
  for (const [path, fault] of Object.entries(fields)) {
    const sentence = errorMessage(fault, params)
    found[path] = sentence
    // A form's field goes by the last part of the name that the command knows it by: grants.0.sectionId.
    found[path.slice(path.lastIndexOf('.') + 1)] ??= sentence
  }
  if (Object.keys(found).length === 0) return { error: errorMessage(code, params) }
  return { error: adminWords.checkFields, fields: found }
}

function failed(error: unknown): FormState {
  const id = crypto.randomUUID()
  console.error(JSON.stringify({ level: 'error', requestId: id, error: error instanceof Error ? error.stack : String(error) }))
  return { error: systemErrorMessage(id) }
}
