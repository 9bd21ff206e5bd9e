import type { PersonActor } from '@/domain/article/actor'
import { changeOwnPasswordSchema, type ChangeOwnPasswordInput } from '@/domain/people/schemas'
import { isPassword } from '@/server/auth/password-hash'
import { revokeSessions } from '@/server/auth/session'
import { countAttempt, forgiveAttempts, throttleKey } from '@/server/auth/throttle'
import { db } from '@/server/db'
import { Conflict, Forbidden, Invalid } from '@/server/errors'
import { parseInput } from '@/server/parse-input'
import { choosePassword } from '@/server/people/choose-password'
import { record, recordDenial } from '@/server/record'
import { runCommand } from '@/server/run-command'

/**
 * Changes the actor's own password and ends their other sessions. The current one has to be known; guessing it is slowed
 * down as at sign-in, or an open browser would be a way around that.
 * @throws Forbidden('auth.throttled', minutes), Invalid with the fields at fault, Conflict('person.stale')
 */
export async function changeOwnPassword(actor: PersonActor, input: ChangeOwnPasswordInput): Promise<void> {
  const { current, next, sessionId } = parseInput(changeOwnPasswordSchema, input)
  const attempt = { action: 'person.password_changed', subject: 'person', subjectId: actor.id } as const
  const person = await db.person.findUniqueOrThrow({ where: { id: actor.id } })
  const refusal = await checkCurrent(person, current, actor.address)
  if (refusal) {
    await recordDenial(actor, { ...attempt, code: refusal.code })
    throw refusal
  }
  if (next === current) throw new Invalid('password.same', { fields: { next: 'password.same' } })
  await runCommand(actor, attempt, async (tx) => {
    const { data } = await choosePassword(tx, next, person, 'next')
    const { count } = await tx.person.updateMany({
      where: { id: actor.id, passwordHash: person.passwordHash, disabledAt: null },
      data: { ...data, version: { increment: 1 } },
    })
    if (count !== 1) throw new Conflict('person.stale')
    await revokeSessions(tx, actor.id, sessionId)
    await record(tx, { ...attempt, actor })
  })
}

async function checkCurrent(person: { email: string; passwordHash: string }, current: string, address: string) {
  const key = throttleKey(person.email, address)
  const { blocked, minutes } = await countAttempt(key)
  if (!blocked && (await isPassword(person.passwordHash, current))) {
    await forgiveAttempts(key)
    return null
  }
  if (blocked || minutes > 0) return new Forbidden('auth.throttled', { params: { minutes } })
  return new Invalid('password.current_wrong', { fields: { current: 'password.current_wrong' } })
}
