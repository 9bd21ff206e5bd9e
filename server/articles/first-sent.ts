import type { Db } from '@/server/db'

/** Before this moment nothing was sent. Later than any date in the house. */
const NOT_YET = new Date('9999-01-01T00:00:00Z')

/**
 * When an article's text first left its writer's desk: its first revision that was sent or came in by import. Versions
 * from before it, saved texts and those that "Khôi phục phiên bản" put aside, are for who wrote them alone: a draft never
 * sent is nobody else's to read, nor is it afterwards. Far in the future while nothing was sent.
 */
export async function firstSentAt(client: Db, articleId: string): Promise<Date> {
  const first = await client.revision.findFirst({
    where: { articleId, cause: { not: 'restore' } },
    orderBy: { number: 'asc' },
    select: { createdAt: true },
  })
  return first?.createdAt ?? NOT_YET
}
