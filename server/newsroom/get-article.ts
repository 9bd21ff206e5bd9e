import type { PersonActor } from '@/domain/article/actor'
import { canEdit, canMoveTo } from '@/domain/article/permissions'
import type { ArticleContent } from '@/domain/content/content'
import { missingForSubmit } from '@/domain/content/required'
import { pictureIds } from '@/domain/content/text'
import { stateLabel, stateTone } from '@/domain/words/article'
import { overdueAlarm } from '@/domain/words/clock'
import { editorsToTake } from '@/server/approvals/article-desk'
import { readRevision, readWorkingCopy } from '@/server/articles/content-store'
import type { LoadedArticle } from '@/server/articles/load-article'
import { db } from '@/server/db'
import { NotFound } from '@/server/errors'
import { databaseNow } from '@/server/now'
import { buttonsFor } from './article-buttons'
import { articleHistory } from './article-history'
import { keptTexts } from './kept-texts'
import { openToRead } from './open-to-read'

export type ArticlePage = Awaited<ReturnType<typeof getArticle>>

/** An article's page in the newsroom for one person. Throws NotFound where they may not see it. */
export async function getArticle(actor: PersonActor, id: string) {
  if (!/^[0-9a-f-]{36}$/.test(id)) throw new NotFound()
  const article = await openToRead(actor, id)
  const { row, facts } = article
  const [content, reading, sections, names, history, kept, me, publicPath, at] = await Promise.all([
    readWorkingCopy(db, id),
    revisionToRead(article),
    db.section.findMany({ where: { archivedAt: null }, orderBy: { position: 'asc' }, select: { id: true, name: true } }),
    peopleNames([row.writerId, row.holderId]),
    articleHistory(id),
    keptTexts(actor, id),
    db.person.findUniqueOrThrow({ where: { id: actor.id }, select: { id: true, name: true, penName: true, office: true, email: true } }),
    publicPathOf(article),
    databaseNow(db),
  ])
  const mayEdit = canEdit(actor, facts)
  return {
    id,
    version: row.version,
    work: row.work,
    public: row.public,
    label: stateLabel({ ...facts, returned: row.returnReason !== null }),
    tone: stateTone(facts),
    content,
    mayEdit,
    actions: buttonsFor(actor, article, row.work === 'editing' || row.work === 'pending' ? await editorsToTake(row.sectionId, row.holderId) : []),
    reading: reading && { ...reading, createdByName: await personName(reading.createdById) },
    writerName: row.writerId ? (names.get(row.writerId) ?? null) : null,
    holderName: row.holderId ? (names.get(row.holderId) ?? null) : null,
    returnReason: row.returnReason,
    withdrawReason: row.public === 'withdrawn' ? row.withdrawReason : null,
    approvedHash: row.approvedHash,
    scheduledAt: row.scheduledAt,
    scheduleAlarm: row.scheduleAlarm,
    overdue: overdueAlarm(row, at),
    withdrawAt: row.withdrawAt,
    withdrawAtReason: row.withdrawAtReason,
    publishedAt: row.publishedAt,
    publicPath,
    sections: sections.filter((section) => section.id === row.sectionId || (mayEdit && canMoveTo(actor, facts, section.id))),
    allSections: sections,
    pictures: await pictureSizes(content, reading?.content),
    history,
    keptTexts: kept,
    missing: missingForSubmit(content),
    me,
  }
}

// What an approver reads and a publisher puts out is a revision, not the working copy.
async function revisionToRead({ row }: LoadedArticle) {
  const id = row.work === null ? row.publishedRevisionId : (row.pendingRevisionId ?? row.approvedRevisionId)
  if (!id) return null
  const { number, createdAt, createdById, hash, content } = await readRevision(db, id)
  return { revisionId: id, number, createdAt, createdById, hash, content }
}

async function publicPathOf({ row }: LoadedArticle): Promise<string | null> {
  if (row.public !== 'live' || !row.liveSectionId) return null
  const section = await db.section.findUnique({ where: { id: row.liveSectionId }, select: { slug: true } })
  return section && `/${section.slug}/${row.liveSlug}`
}

async function pictureSizes(...contents: Array<ArticleContent | undefined>): Promise<Record<string, { width: number; height: number }>> {
  const ids = contents.flatMap((content) => (content ? pictureIds(content.body) : []))
  const rows = await db.picture.findMany({ where: { id: { in: ids } }, select: { id: true, width: true, height: true } })
  return Object.fromEntries(rows.map(({ id, width, height }) => [id, { width, height }]))
}

async function peopleNames(ids: Array<string | null>): Promise<Map<string, string>> {
  const rows = await db.person.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, name: true },
  })
  return new Map(rows.map((row) => [row.id, row.name]))
}

async function personName(id: string | null): Promise<string | null> {
  if (!id) return null
  return (await db.person.findUnique({ where: { id }, select: { name: true } }))?.name ?? null
}
