import type { Tx } from '@/server/db'
import { writeLetters } from '@/server/mail/write-letters'
import type { OutboxPayload } from '@/server/outbox'

/** Puts a line into each inbox and, for who wants one, a letter beside it: both or neither. */
export async function putNotices(tx: Tx, notice: OutboxPayload['notice']): Promise<void> {
  const { personIds, articleId, kind, detail } = notice
  await tx.notice.createMany({ data: personIds.map((personId) => ({ personId, articleId, kind, detail })) })
  await writeLetters(tx, notice)
}
