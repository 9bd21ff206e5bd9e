import type { Actor } from '@/domain/article/actor'
import { permitAdmin } from '@/server/people/permit-admin'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'

/**
 * Makes every letter that has not left due now, those given up included. Resolves to how many.
 * @throws Forbidden
 */
export async function retryLetters(actor: Actor): Promise<{ letters: number }> {
  return runCommand(actor, { action: 'mail.retried', subject: 'settings' }, async (tx) => {
    permitAdmin(actor, 'settings')
    const letters = await tx.$executeRaw`
      update letter set next_at = clock_timestamp(), given_up_at = null,
                        attempts = case when given_up_at is null then attempts else 0 end
      where sent_at is null and (given_up_at is not null or attempts > 0)`
    await record(tx, { action: 'mail.retried', actor, subject: 'settings', detail: { letters } })
    return { letters }
  })
}
