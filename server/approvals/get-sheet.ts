import { encode } from 'uqr'
import type { PersonActor } from '@/domain/article/actor'
import type { ArticleContent } from '@/domain/content/content'
import { pictureIds } from '@/domain/content/text'
import { stateLabel } from '@/domain/words/article'
import { contentHash, readRevision, readWorkingCopy } from '@/server/articles/content-store'
import type { ArticleRow } from '@/server/articles/load-article'
import { db } from '@/server/db'
import { env } from '@/server/env'
import { openToRead } from '@/server/newsroom/open-to-read'
import { databaseNow } from '@/server/now'
import { getSiteSettings } from '@/server/site-settings'

/**
 * "Phiếu trình": one exact text to be printed and signed, with what changed since it was last approved. `revision` null:
 * the text in hand, not sent up, which nobody can sign for. `qr`: rows of dark modules of the address of its record.
 * Throws NotFound where the actor may not see the article.
 */
export async function getSheet(actor: PersonActor, articleId: string) {
  const { row, facts } = await openToRead(actor, articleId)
  const revisionId = row.work === null ? row.publishedRevisionId : (row.pendingRevisionId ?? row.approvedRevisionId)
  const revision = revisionId ? await readRevision(db, revisionId) : null
  const content = revision?.content ?? (await readWorkingCopy(db, articleId))
  const before = await lastApproved(row, revisionId)
  const address = `${env().siteUrl}/toa-soan/bai-viet/${articleId}/ban-duyet${revisionId ? `?ban=${revisionId}` : ''}`
  const [settings, names, approval, sections, pictures, number, now] = await Promise.all([
    getSiteSettings(),
    peopleOf(row),
    approvalOf(articleId, revisionId),
    db.section.findMany({ select: { id: true, name: true } }),
    pictureSizes(content, before?.content),
    db.article.findUniqueOrThrow({ where: { id: articleId }, select: { number: true } }),
    databaseNow(db),
  ])
  return {
    number: number.number,
    siteName: settings.siteName,
    governingBody: settings.governingBody,
    newsroomName: settings.newsroomName,
    zone: settings.timeZone,
    now,
    state: stateLabel({ ...facts, returned: row.returnReason !== null }),
    revision: revision && { id: revision.id, number: revision.number, at: revision.createdAt },
    hash: revision?.hash ?? contentHash(content),
    content,
    before,
    ...names,
    approval,
    sections,
    pictures,
    address,
    qr: encode(address, { ecc: 'M', border: 2 }).data,
  }
}

/** Who approved this very text, if it still holds. */
async function approvalOf(articleId: string, revisionId: string | null) {
  if (revisionId === null) return null
  const found = await db.approval.findFirst({
    where: { articleId, revisionId, voidedAt: null },
    orderBy: { at: 'desc' },
    select: { approverId: true, recordedById: true, how: true, at: true, confirmedAt: true, disputedAt: true, delegation: { select: { fromId: true } } },
  })
  if (!found) return null
  const { approverId, recordedById, delegation, ...approval } = found
  const name = await namesOf([approverId, recordedById, delegation?.fromId ?? null])
  return { ...approval, who: name(approverId) ?? '', recordedBy: recordedById === approverId ? null : name(recordedById), lender: name(delegation?.fromId ?? null) }
}

/** The text that was approved last before this one, if it was another; for what came in by import, what readers have. */
async function lastApproved(row: ArticleRow, revisionId: string | null) {
  const approval = await db.approval.findFirst({
    where: { articleId: row.id, disputedAt: null, ...(revisionId ? { revisionId: { not: revisionId } } : {}) },
    orderBy: { at: 'desc' },
    select: { revisionId: true, at: true },
  })
  const id = approval?.revisionId ?? (row.publishedRevisionId === revisionId ? null : row.publishedRevisionId)
  if (!id) return null
  const { number, createdAt, content } = await readRevision(db, id)
  return { number, at: approval?.at ?? createdAt, content }
}

async function peopleOf(row: ArticleRow) {
  const editors = row.edits.filter((edit) => !row.lastPublishedAt || edit.lastAt > row.lastPublishedAt).map((edit) => edit.personId)
  const name = await namesOf([row.writerId, row.holderId, ...editors])
  return { writer: name(row.writerId), holder: name(row.holderId), editors: editors.flatMap((id) => name(id) ?? []) }
}

async function namesOf(ids: Array<string | null>): Promise<(id: string | null) => string | null> {
  const people = await db.person.findMany({ where: { id: { in: ids.filter((id) => id !== null) } }, select: { id: true, name: true } })
  const names = new Map(people.map(({ id, name }) => [id, name]))
  return (id) => (id && names.get(id)) || null
}

async function pictureSizes(...contents: Array<ArticleContent | undefined>): Promise<Record<string, { width: number; height: number }>> {
  const ids = contents.flatMap((content) => (content ? pictureIds(content.body) : []))
  const rows = await db.picture.findMany({ where: { id: { in: ids } }, select: { id: true, width: true, height: true } })
  return Object.fromEntries(rows.map(({ id, ...size }) => [id, size]))
}
