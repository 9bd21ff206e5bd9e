import { passwordFault, type PasswordContext } from '@/domain/people/password-rules'
import { hashPassword, makeOneTimePassword } from '@/server/auth/password-hash'
import type { Db } from '@/server/db'
import { Invalid } from '@/server/errors'
import { getSiteSettings } from '@/server/site-settings'

/** What is written to the person's row, and the one-time password to be shown (null: a password was given). */
export type ChosenPassword = {
  data: { passwordHash: string; mustChangePassword: boolean }
  oneTimePassword: string | null
}

/**
 * The password that was given, or a one-time one that has to be changed at first sign-in.
 * @throws Invalid with the rule that is broken at `field`
 */
export async function choosePassword(
  client: Db,
  given: string | undefined,
  person: PasswordContext,
  field = 'password',
): Promise<ChosenPassword> {
  const oneTime = given === undefined ? makeOneTimePassword() : null
  const password = given ?? oneTime ?? ''
  const { siteName } = await getSiteSettings(client)
  const fault = oneTime ? null : passwordFault(password, { ...person, siteName })
  if (fault) throw new Invalid(fault, { fields: { [field]: fault } })
  return {
    data: { passwordHash: await hashPassword(password), mustChangePassword: oneTime !== null },
    oneTimePassword: oneTime,
  }
}
