import { isAdmin, type PersonActor } from '@/domain/article/actor'
import { detailLines, type DetailLine } from '@/domain/audit/detail-lines'
import { systemWords } from '@/domain/words/article'
import { auditWords as words, subjectWords } from '@/domain/words/audit'
import { eventWords } from '@/domain/words/audit-events'
import { db } from '@/server/db'
import { visibleSql } from '@/server/newsroom/visible'
import { articleOf, type EventRow } from './event-row'

/** A row of the trail as a person reads it. */
export type AuditLine = {
  seq: string
  at: Date
  who: string
  what: string
  denied: boolean
  /** Kind of thing, and what it is called. */
  subjectKind: string
  subject: string
  /** The article that it is about, when this person finds it in the newsroom. */
  articleId: string | null
  section: string
  revision: number | null
  /** That revision and the one before it, for who finds the article and may compare them. */
  compare: { from: string; to: string } | null
  lines: DetailLine[]
  /** Empty for what others did, unless an administrator looks. */
  address: string
  event: string
  prevHash: string
  hash: string
}

type Articles = Map<string, { title: string; shortId: string; visible: boolean }>
type Revisions = Map<string, { number: number; previousId: string | null }>
type Known = { names: Map<string, string>; articles: Articles; revisions: Revisions; zone: string }

/** Rows made readable: ids become names, and of an article that this person may not see neither title nor texts are told. */
export async function auditLines(actor: PersonActor, rows: EventRow[], zone: string): Promise<AuditLine[]> {
  const [names, articles, revisions] = await Promise.all([namesIn(rows), articlesIn(actor, rows), revisionsIn(rows)])
  const known = { names, articles, revisions, zone }
  return rows.map((row) => auditLine(actor, row, known))
}

function auditLine(actor: PersonActor, row: EventRow, { names, articles, revisions, zone }: Known): AuditLine {
  const articleId = articleOf(row)
  const article = articleId === null ? undefined : articles.get(articleId)
  const revision = row.revisionId === null ? undefined : revisions.get(row.revisionId)
  const denied = row.action === 'denied'
  const attempted = typeof row.detail.attempted === 'string' ? row.detail.attempted : ''
  return {
    seq: row.seq.toString(),
    at: row.at,
    who: row.actorId ? (names.get(row.actorId) ?? words.unknown) : (systemWords[String(row.detail.system)] ?? words.unknown),
    what: denied ? words.attempted(eventWords(attempted)) : eventWords(row.action),
    denied,
    subjectKind: subjectWords[row.subject] ?? row.subject,
    subject: articleId === null ? nameOfThing(row, names) : nameOfArticle(article),
    articleId: article?.visible ? articleId : null,
    section: (row.sectionId && names.get(row.sectionId)) || '',
    revision: revision?.number ?? null,
    compare: article?.visible && row.revisionId && revision?.previousId ? { from: revision.previousId, to: row.revisionId } : null,
    lines: detailLines(row.detail, { names, zone, withoutTexts: articleId !== null && !article?.visible }),
    address: isAdmin(actor) || row.actorId === actor.id ? row.address : '',
    event: denied ? `denied ${attempted}` : row.action,
    prevHash: row.prevHash,
    hash: row.hash,
  }
}

function nameOfArticle(article: { title: string; shortId: string; visible: boolean } | undefined): string {
  if (!article) return words.goneArticle
  return article.visible ? article.title || words.untitled : words.hiddenArticle(article.shortId)
}

function nameOfThing({ subject, subjectId, detail }: EventRow, names: Map<string, string>): string {
  if (subject === 'term' && typeof detail.wrong === 'string') return detail.wrong
  if (subject === 'request') return subjectId ?? ''
  return (subjectId && names.get(subjectId)) || ''
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

async function namesIn(rows: EventRow[]): Promise<Map<string, string>> {
  const ids = new Set<string>()
  const copies = new Set<string>()
  for (const { actorId, subjectId, detail } of rows) {
    collectIds([actorId, subjectId, detail], ids)
    // Other articles that an event names are called by their short ids, whoever looks.
    collectIds([detail.copyId, detail.copiedFromId, detail.filters], copies)
  }
  const [people, sections, articles] = await Promise.all([
    db.person.findMany({ where: { id: { in: [...ids] } }, select: { id: true, name: true } }),
    db.section.findMany({ select: { id: true, name: true } }),
    copies.size === 0 ? [] : db.article.findMany({ where: { id: { in: [...copies] } }, select: { id: true, shortId: true } }),
  ])
  return new Map([
    ...articles.map(({ id, shortId }) => [id, words.hiddenArticle(shortId)] as const),
    ...[...people, ...sections].map(({ id, name }) => [id, name] as const),
  ])
}

function collectIds(value: unknown, ids: Set<string>): void {
  if (typeof value === 'string') {
    if (UUID.test(value)) ids.add(value)
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) collectIds(part, ids)
  }
}

async function articlesIn(actor: PersonActor, rows: EventRow[]): Promise<Articles> {
  const ids = [...new Set(rows.flatMap((row) => articleOf(row) ?? []))]
  if (ids.length === 0) return new Map()
  const found = await db.$queryRaw<Array<{ id: string; title: string; shortId: string; visible: boolean }>>`
    select a.id, a.title, a.short_id as "shortId", (${visibleSql(actor)}) as visible from article a where a.id = any(${ids}::uuid[])`
  return new Map(found.map(({ id, ...rest }) => [id, { ...rest, visible: rest.visible === true }]))
}

async function revisionsIn(rows: EventRow[]): Promise<Revisions> {
  const ids = [...new Set(rows.flatMap((row) => row.revisionId ?? []))]
  if (ids.length === 0) return new Map()
  const found = await db.$queryRaw<Array<{ id: string; number: number; previousId: string | null }>>`
    select r.id, r.number, (select p.id from revision p where p.article_id = r.article_id and p.number < r.number
                            order by p.number desc limit 1) as "previousId"
    from revision r where r.id = any(${ids}::uuid[])`
  return new Map(found.map(({ id, ...rest }) => [id, rest]))
}
