import type { PersonActor } from '@/domain/article/actor'
import { letterWords as words } from '@/domain/words/notices'
import { Conflict } from '@/server/errors'
import { env } from '@/server/env'
import { permitAdmin } from '@/server/people/permit-admin'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'
import { getSiteSettings } from '@/server/site-settings'

/**
 * Writes an administrator a letter that says that letters arrive. Resolves to the address.
 * @throws Forbidden, Conflict('mail.off')
 */
export async function sendTestLetter(actor: PersonActor): Promise<{ address: string }> {
  return runCommand(actor, { action: 'mail.tested', subject: 'settings' }, async (tx) => {
    permitAdmin(actor, 'settings')
    if (!env().smtpUrl) throw new Conflict('mail.off')
    const [{ siteName }, { email: address }] = await Promise.all([
      getSiteSettings(tx),
      tx.person.findUniqueOrThrow({ where: { id: actor.id }, select: { email: true } }),
    ])
    await tx.letter.create({ data: { personId: actor.id, address, subject: words.testSubject(siteName), text: words.testText(actor.name, siteName) } })
    await record(tx, { action: 'mail.tested', actor, subject: 'settings', detail: { email: address } })
    return { address }
  })
}
