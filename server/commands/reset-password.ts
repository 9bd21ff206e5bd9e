import type { Actor } from '@/domain/article/actor'
import { resetPasswordSchema, type ResetPasswordInput } from '@/domain/people/schemas'
import { revokeSessions } from '@/server/auth/session'
import { parseInput } from '@/server/parse-input'
import { changePerson } from '@/server/people/change-person'
import { choosePassword } from '@/server/people/choose-password'

/**
 * Gives a person a new password (without one: a one-time password, returned this once) and ends all their sessions.
 * @throws Forbidden, NotFound, Conflict('person.stale'), Invalid with the rule that the given password breaks
 */
export async function resetPassword(
  actor: Actor,
  input: ResetPasswordInput,
): Promise<{ version: number; oneTimePassword: string | null }> {
  const { password, ...step } = parseInput(resetPasswordSchema, input)
  let shown: string | null = null
  const { version } = await changePerson(actor, 'person.password_reset', step, async (tx, person) => {
    const { data, oneTimePassword } = await choosePassword(tx, password, person)
    await revokeSessions(tx, person.id)
    shown = oneTimePassword
    return { data }
  })
  return { version, oneTimePassword: shown }
}
