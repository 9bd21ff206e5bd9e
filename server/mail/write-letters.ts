import { isDiscreet, wantsLetter } from '@/domain/notices/choices'
import type { Tx } from '@/server/db'
import { env } from '@/server/env'
import { whoSees } from '@/server/notices/who-sees'
import type { OutboxPayload } from '@/server/outbox'
import { getSiteSettings } from '@/server/site-settings'
import { composeLetter } from './compose-letter'

/**
 * Writes a letter to each of those whom a notice is for and who want one; they leave once the transaction has committed.
 * Nothing is written while SMTP_URL is unset: old news would all go out on the day it is set; and nothing about an article
 * to who may not see it.
 */
export async function writeLetters(tx: Tx, { personIds, ...notice }: OutboxPayload['notice']): Promise<void> {
  const { smtpUrl, siteUrl } = env()
  if (!smtpUrl) return
  const people = await tx.person.findMany({
    where: { id: { in: personIds }, disabledAt: null },
    select: { id: true, name: true, email: true, noticeChoices: { select: { kind: true, email: true } } },
  })
  const wanting = people.filter(({ noticeChoices }) => wantsLetter(notice.kind, new Map(noticeChoices.map((choice) => [choice.kind, choice.email]))))
  const articleId = isDiscreet(notice.kind) ? null : notice.articleId
  const seers = articleId === null ? null : await whoSees(tx, articleId, wanting.map(({ id }) => id))
  const receivers = wanting.filter(({ id }) => seers?.has(id) ?? true)
  if (receivers.length === 0) return
  const office = { siteUrl, ...(await getSiteSettings(tx)) }
  await tx.letter.createMany({
    data: receivers.map(({ id, name, email }) => ({ personId: id, articleId, address: email, ...composeLetter(name, notice, office) })),
  })
}
