import type { PersonActor } from '@/domain/article/actor'
import { isNoticeKind, noticePlace } from '@/domain/notices/place'
import { inboxWords, noticeKinds } from '@/domain/words/notices'
import { db } from '@/server/db'
import { mayRead } from '@/server/notices/who-sees'

/** A line of a person's inbox. `words` follow the name: "đã trả lại bài". */
export type NoticeLine = {
  id: string
  kind: string
  /** Where it leads; null: nowhere. */
  place: string | null
  who: string
  words: string
  /** Of the article; empty when the notice is about none, or the article has none yet. */
  title: string
  isAboutArticle: boolean
  /** It is about an article that is no longer this person's to see: who did what is all that is told. */
  isHidden: boolean
  reason: string | null
  /** A sentence of its own. */
  note: string | null
  /** The hour that was set, of a schedule or a deadline. */
  due: Date | null
  at: Date
  unread: boolean
}

const PAGE = 40

/** A page of this person's notices, newest first. `before` is the id the page above ended with. `unreadBelow`: how many unread ones stand on later pages. */
export async function listNotices(
  actor: PersonActor,
  before?: string,
): Promise<{ items: NoticeLine[]; next: string | null; unreadBelow: number }> {
  const rows = await db.notice.findMany({
    where: { personId: actor.id, ...(before && /^\d{1,18}$/.test(before) ? { id: { lt: BigInt(before) } } : {}) },
    orderBy: { id: 'desc' },
    take: PAGE + 1,
  })
  const shown = rows.slice(0, PAGE).map((row) => ({ row, detail: row.detail as Record<string, string | undefined> }))
  const readable = await mayRead(actor, shown.map(({ row, detail }) => ({ articleId: row.articleId, isCase: detail.caseId !== undefined })))
  const items = shown.map(({ row, detail: said }): NoticeLine => {
    const isHidden = !readable({ articleId: row.articleId, isCase: said.caseId !== undefined })
    const detail: typeof said = isHidden ? { who: said.who } : said
    return {
      id: row.id.toString(),
      kind: row.kind,
      place: isHidden ? null : noticePlace({ kind: row.kind, articleId: row.articleId, caseId: detail.caseId }),
      who: detail.who || inboxWords.system,
      words: isNoticeKind(row.kind) ? noticeKinds[row.kind].words : '',
      title: detail.title ?? '',
      isAboutArticle: row.articleId !== null,
      isHidden,
      reason: detail.reason ?? null,
      note: detail.note ?? null,
      due: detail.due ? new Date(detail.due) : null,
      at: row.createdAt,
      unread: row.readAt === null,
    }
  })
  const last = rows.length > PAGE ? rows[PAGE - 1] : undefined
  const unreadBelow = last ? await db.notice.count({ where: { personId: actor.id, readAt: null, id: { lt: last.id } } }) : 0
  return { items, next: last?.id.toString() ?? null, unreadBelow }
}

/** What tells a page of notices that it is out of date: the newest one's id (empty: none) and how many are unread. */
export async function newestNotice(actor: PersonActor): Promise<{ newest: string; unread: number }> {
  const [last, unread] = await Promise.all([
    db.notice.findFirst({ where: { personId: actor.id }, orderBy: { id: 'desc' }, select: { id: true } }),
    db.notice.count({ where: { personId: actor.id, readAt: null } }),
  ])
  return { newest: last?.id.toString() ?? '', unread }
}
