import type { PersonActor } from '@/domain/article/actor'
import { noticeWords } from '@/domain/words/article'
import { db } from '@/server/db'

/** A line of a person's inbox. `words` follow the name: "đã trả lại bài". */
export type NoticeLine = {
  id: string
  articleId: string | null
  /** The tab of the article's page that the notice is about. */
  tab: 'binh-luan' | 'soat-loi' | null
  /** The passage that one was asked about, where the article itself may not be seen. */
  caseId: string | null
  who: string
  words: string
  title: string
  reason: string | null
  at: Date
  unread: boolean
}

const PAGE = 40

/** A page of this person's notices, newest first. `before` is the id the page above ended with. */
export async function listNotices(actor: PersonActor, before?: string): Promise<{ items: NoticeLine[]; next: string | null }> {
  const rows = await db.notice.findMany({
    where: { personId: actor.id, ...(before && /^\d{1,18}$/.test(before) ? { id: { lt: BigInt(before) } } : {}) },
    orderBy: { id: 'desc' },
    take: PAGE + 1,
  })
  const items = rows.slice(0, PAGE).map((row) => {
    const detail = row.detail as Record<string, string>
    return {
      id: row.id.toString(),
      articleId: row.articleId,
      tab: tabOf(row.kind),
      caseId: detail.caseId ?? null,
      who: detail.who ?? '',
      words: noticeWords[row.kind] ?? '',
      title: detail.title ?? '',
      reason: detail.reason ?? null,
      at: row.createdAt,
      unread: row.readAt === null,
    }
  })
  return { items, next: rows.length > PAGE ? (items.at(-1)?.id ?? null) : null }
}

function tabOf(kind: string): NoticeLine['tab'] {
  if (kind.startsWith('comment')) return 'binh-luan'
  return kind.startsWith('secrecy') ? 'soat-loi' : null
}
