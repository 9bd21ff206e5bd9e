import type { PersonActor } from '@/domain/article/actor'
import { WORKING_COPY } from '@/server/newsroom/get-version'
import { contentHash, readWorkingCopy } from '@/server/articles/content-store'
import { loadArticle, type ArticleRow } from '@/server/articles/load-article'
import { leadersToSpeakFor } from '@/server/commands/approve-on-behalf'
import { db } from '@/server/db'

/** One approval as people read it. `current`: the article carries it now; `published`: it is what readers have. */
export type ApprovalLine = {
  id: string
  revisionId: string
  number: number
  hash: string
  at: Date
  /** Whose decision it was, and who put it down where that is another. */
  who: string
  recordedBy: string | null
  how: string
  under: { from: string; until: Date } | null
  reason: string
  scanFileId: string | null
  smallEdits: boolean
  voided: { at: Date; who: string; disputed: boolean } | null
  confirmedAt: Date | null
  disputedAt: Date | null
  answer: string
  /** Put down for a leader who has not answered; `mine`: the leader is who asks. */
  toConfirm: boolean
  mine: boolean
  current: boolean
  published: boolean
}

/** The texts of an article that there are now, by what they are to its life. `id` as the comparing page takes it. */
export type StandingText = { key: 'live' | 'approved' | 'lapsed' | 'waiting' | 'working'; id: string; number: number | null; hash: string }

/**
 * Every approval of an article, newest first, with the texts that there are now and the leaders for whom this person may
 * put an approval down. Throws NotFound where they may not see the article.
 */
export async function getApprovals(actor: PersonActor, articleId: string) {
  const { row, facts, house } = await loadArticle(db, actor, articleId)
  const approvals = await db.approval.findMany({
    where: { articleId }, orderBy: { at: 'desc' }, take: 100,
    include: { delegation: { select: { fromId: true, endsAt: true } } },
  })
  const [names, revisions] = await Promise.all([
    namesOf(approvals.flatMap((one) => [one.approverId, one.recordedById, one.voidedById, one.delegation?.fromId ?? null])),
    revisionsOf([...approvals.map((one) => one.revisionId), row.publishedRevisionId, row.approvedRevisionId, row.pendingRevisionId]),
  ])
  const name = (id: string | null) => (id ? (names.get(id) ?? '') : '')
  const carried = approvals.find((one) => one.revisionId === row.approvedRevisionId && !one.voidedAt && !one.disputedAt)
  const lines = approvals.map((one): ApprovalLine => {
    const onBehalf = one.how === 'telephone' || one.how === 'signed'
    return {
      id: one.id, revisionId: one.revisionId, number: revisions.get(one.revisionId)?.number ?? 0, hash: one.hash, at: one.at,
      who: name(one.approverId), recordedBy: onBehalf ? name(one.recordedById) : null, how: one.how,
      under: one.delegation && { from: name(one.delegation.fromId), until: one.delegation.endsAt },
      reason: one.reason, scanFileId: one.scanFileId, smallEdits: one.smallEdits,
      voided: one.voidedAt && { at: one.voidedAt, who: name(one.voidedById), disputed: one.voidedBy === 'dispute' },
      confirmedAt: one.confirmedAt, disputedAt: one.disputedAt, answer: one.answer,
      toConfirm: onBehalf && !one.confirmedAt && !one.disputedAt,
      mine: one.approverId === actor.id,
      current: one === carried,
      published: row.public === 'live' && one.revisionId === row.publishedRevisionId && !one.voidedAt,
    }
  })
  return {
    version: row.version,
    shortId: row.shortId,
    lines,
    texts: await textsOf(row, revisions, approvals.find((one) => !one.disputedAt)?.revisionId ?? null),
    /** What came in by import needs no approval. */
    imported: revisions.get(row.publishedRevisionId ?? '')?.cause === 'import',
    pending: row.pendingRevisionId && { revisionId: row.pendingRevisionId, number: revisions.get(row.pendingRevisionId)?.number ?? 0 },
    leaders: row.work === 'pending' ? await leadersToSpeakFor(actor, facts, house) : [],
  }
}

type Revisions = Map<string, { number: number; hash: string; cause: string }>

// What was approved last stays beside what is made of it after the approval is void.
async function textsOf(row: ArticleRow, revisions: Revisions, lastApprovedId: string | null): Promise<StandingText[]> {
  const revision = (key: StandingText['key'], id: string | null): StandingText[] => {
    const found = id ? revisions.get(id) : undefined
    return id && found ? [{ key, id, number: found.number, hash: found.hash }] : []
  }
  const lapses = row.work !== null && row.approvedRevisionId === null && ![row.publishedRevisionId, row.pendingRevisionId].includes(lastApprovedId)
  return [
    ...revision('live', row.public === 'live' ? row.publishedRevisionId : null),
    ...revision('approved', row.approvedRevisionId),
    ...revision('lapsed', lapses ? lastApprovedId : null),
    ...revision('waiting', row.pendingRevisionId),
    ...(row.work === null ? [] : [{ key: 'working' as const, id: WORKING_COPY, number: null, hash: contentHash(await readWorkingCopy(db, row.id)) }]),
  ]
}

async function namesOf(ids: Array<string | null>): Promise<Map<string, string>> {
  const rows = await db.person.findMany({ where: { id: { in: [...new Set(ids.filter((id) => id !== null))] } }, select: { id: true, name: true } })
  return new Map(rows.map(({ id, name }) => [id, name]))
}

async function revisionsOf(ids: Array<string | null>): Promise<Revisions> {
  const rows = await db.revision.findMany({
    where: { id: { in: [...new Set(ids.filter((id) => id !== null))] } },
    select: { id: true, number: true, contentHash: true, cause: true },
  })
  return new Map(rows.map(({ id, number, contentHash, cause }) => [id, { number, hash: contentHash, cause }]))
}
