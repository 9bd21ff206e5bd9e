'use server'

import type { FormState } from '@/components/forms/form-state'
import type { Role } from '@/domain/article/actor'
import { peopleWords as words } from '@/domain/words/people'
import { createPerson } from '@/server/commands/create-person'
import { disablePerson } from '@/server/commands/disable-person'
import { enablePerson } from '@/server/commands/enable-person'
import { grantRole } from '@/server/commands/grant-role'
import { resetPassword } from '@/server/commands/reset-password'
import { revokeRole } from '@/server/commands/revoke-role'
import { updatePerson } from '@/server/commands/update-person'
import { count, text, textOrNull } from '../_forms/form-values'
import { runForm } from '../_forms/run-form'

export async function createPersonAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    const name = text(form, 'name')
    const { id, oneTimePassword } = await createPerson(actor, {
      name, email: text(form, 'email'), penName: text(form, 'penName'), office: text(form, 'office'), grants: [readGrant(form)],
    })
    return { notice: words.added(name), password: shown(name, oneTimePassword, `/toa-soan/nhan-su/${id}`) }
  })
}

export async function updatePersonAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await updatePerson(actor, {
      ...readStep(form), name: text(form, 'name'), email: text(form, 'email'), penName: text(form, 'penName'), office: text(form, 'office'),
    })
    return { notice: words.saved }
  })
}

export async function grantRoleAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await grantRole(actor, { ...readStep(form), grant: readGrant(form) })
    return { notice: words.granted }
  })
}

export async function revokeRoleAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await revokeRole(actor, { ...readStep(form), grant: readGrant(form) })
    return { notice: words.revoked }
  })
}

export async function resetPasswordAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    const { oneTimePassword } = await resetPassword(actor, readStep(form))
    return { notice: words.resetDone, password: shown(text(form, 'name'), oneTimePassword) }
  })
}

export async function disablePersonAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await disablePerson(actor, readStep(form))
    return { notice: words.disabledDone }
  })
}

export async function enablePersonAction(_: FormState, form: FormData): Promise<FormState> {
  return runForm(async (actor) => {
    await enablePerson(actor, readStep(form))
    return { notice: words.enabledDone }
  })
}

function readStep(form: FormData) {
  return { personId: text(form, 'personId'), version: count(form, 'version') }
}

function readGrant(form: FormData): { role: Role; sectionId: string | null } {
  // Whatever came in its place is told by the command, together with the other fields' faults.
  return { role: text(form, 'role') as Role, sectionId: textOrNull(form, 'sectionId') }
}

function shown(of: string, password: string | null, href?: string): FormState['password'] {
  return password === null ? undefined : { of, text: password, href }
}
