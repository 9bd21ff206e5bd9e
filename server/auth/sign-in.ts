import { emailSchema } from '@/domain/people/schemas'
import { PASSWORD_LENGTH } from '@/domain/people/password-rules'
import type { PersonActor } from '@/domain/article/actor'
import type { Person } from '@/generated/prisma/client'
import { db, transaction } from '@/server/db'
import { record, recordDenial } from '@/server/record'
import { checkAgainstNobody, isPassword } from './password-hash'
import { openSession, tokenHash, type Client } from './session'
import { countAttempt, forgiveAttempts, throttleKey } from './throttle'

type Attempt = Client & { email: string; password: string; /** Of the cookie that came along, if any. */ previousToken?: string }

export type SignInAnswer =
  | { kind: 'signed_in'; personId: string; token: string }
  | { kind: 'wrong' }
  | { kind: 'throttled'; minutes: number }

/**
 * Checks an account's password and opens a session. An unknown or disabled account is answered like a wrong password,
 * and as slowly. The session that the browser had before is ended (S9). Failures are recorded without the address that
 * was typed: it may be a password in the wrong field.
 */
export async function signIn({ email, password, previousToken, ...client }: Attempt): Promise<SignInAnswer> {
  const key = throttleKey(email.trim().toLowerCase(), client.address)
  const { blocked, minutes } = await countAttempt(key)
  if (blocked) return refuse(null, client, 'auth.throttled', minutes)
  const person = await findPerson(email)
  const right = await isRight(person, password)
  if (!person || !right) return refuse(person?.id ?? null, client, 'auth.wrong', minutes)
  const token = await open(person, client, previousToken)
  if (token === null) return refuse(person.id, client, 'auth.wrong', minutes)
  await forgiveAttempts(key)
  return { kind: 'signed_in', personId: person.id, token }
}

type Account = Pick<Person, 'id' | 'name' | 'passwordHash' | 'mustChangePassword'>

async function findPerson(text: string): Promise<Account | null> {
  const email = emailSchema.safeParse(text).data
  if (email === undefined) return null
  return db.person.findFirst({
    where: { email, disabledAt: null },
    select: { id: true, name: true, passwordHash: true, mustChangePassword: true },
  })
}

function isRight(person: Account | null, password: string): Promise<boolean> {
  // Nobody's password is longer; hashing a very long text would only cost time.
  const tried = password.slice(0, PASSWORD_LENGTH.max * 4)
  return person ? isPassword(person.passwordHash, tried) : checkAgainstNobody(tried)
}

async function refuse(personId: string | null, client: Client, code: string, minutes: number): Promise<SignInAnswer> {
  const subject = personId ? 'person' : 'session'
  await recordDenial(null, { action: 'session.signed_in', subject, subjectId: personId, code, address: client.address })
  return minutes > 0 ? { kind: 'throttled', minutes } : { kind: 'wrong' }
}

/** Null when the account was disabled or its password reset since it was looked at. */
function open(person: Account, client: Client, previousToken: string | undefined): Promise<string | null> {
  return transaction(async (tx) => {
    const unchanged = await tx.$queryRaw<unknown[]>`
      select 1 from person
      where id = ${person.id}::uuid and password_hash = ${person.passwordHash} and disabled_at is null
      for share`
    if (unchanged.length === 0) return null
    if (previousToken) {
      await tx.session.updateMany({
        where: { tokenHash: tokenHash(previousToken), revokedAt: null },
        data: { revokedAt: new Date() },
      })
    }
    const { id, token } = await openSession(tx, person.id, client)
    const { name, mustChangePassword } = person
    const actor: PersonActor = { kind: 'person', id: person.id, name, grants: [], mustChangePassword, address: client.address }
    await record(tx, { action: 'session.signed_in', actor, subject: 'session', subjectId: id })
    return token
  })
}
