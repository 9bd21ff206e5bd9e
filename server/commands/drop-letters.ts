import type { Actor } from '@/domain/article/actor'
import { permitAdmin } from '@/server/people/permit-admin'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'

/**
 * Drops the letters that were refused until the house gave up: to an address that is no more, say. What they told is in the
 * inbox. Resolves to how many.
 * @throws Forbidden
 */
export async function dropLetters(actor: Actor): Promise<{ letters: number }> {
  return runCommand(actor, { action: 'mail.dropped', subject: 'settings' }, async (tx) => {
    permitAdmin(actor, 'settings')
    const { count: letters } = await tx.letter.deleteMany({ where: { sentAt: null, givenUpAt: { not: null } } })
    await record(tx, { action: 'mail.dropped', actor, subject: 'settings', detail: { letters } })
    return { letters }
  })
}
