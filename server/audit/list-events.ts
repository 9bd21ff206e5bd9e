import { isAdmin, type PersonActor } from '@/domain/article/actor'
import type { AuditFilters } from '@/domain/audit/filters'
import { db } from '@/server/db'
import { visibleWhere } from '@/server/newsroom/visible'
import { getSiteSettings } from '@/server/site-settings'
import { auditLines, type AuditLine } from './audit-line'
import { queryEvents } from './query-events'

const PAGE = 50

export type AuditPage = {
  lines: AuditLine[]
  /** To be given back as `before` for the page after this one. */
  next: string | null
  /** False when the filter names an article that this person does not find. */
  articleFound: boolean
}

/** A page of the trail, newest first, as far as this person may see it. `before` is the `next` of the page above. */
export async function listEvents(actor: PersonActor, filters: AuditFilters, before?: string): Promise<AuditPage> {
  const articleId = await findArticle(actor, filters.article)
  if (articleId === undefined) return { lines: [], next: null, articleFound: false }
  const { timeZone: zone } = await getSiteSettings()
  const start = before && /^\d{1,18}$/.test(before) ? BigInt(before) : null
  const { rows, next } = await queryEvents(actor, { filters, articleId, before: start, take: PAGE })
  return { lines: await auditLines(actor, rows, zone), next: next?.toString() ?? null, articleFound: true }
}

/**
 * The id of the article that a filter names; null without such a filter, undefined where there is none for this person.
 * An administrator may follow what happened to any article, without being told what it says.
 */
export async function findArticle(actor: PersonActor, named: string | undefined): Promise<string | null | undefined> {
  if (named === undefined) return null
  const byName = named.includes('-') ? { id: named } : { shortId: named }
  const found = await db.article.findFirst({ where: isAdmin(actor) ? byName : { AND: [byName, visibleWhere(actor)] }, select: { id: true } })
  return found?.id
}
