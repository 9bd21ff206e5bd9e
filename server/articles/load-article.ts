import type { Actor } from '@/domain/article/actor'
import { canSee, type ArticleFacts, type HouseRules } from '@/domain/article/permissions'
import type { Prisma } from '@/generated/prisma/client'
import { NotFound } from '@/server/errors'
import { getSiteSettings } from '@/server/site-settings'
import type { Db, Tx } from '@/server/db'

/** What a decision about an article reads: everything but the text itself. */
export const decisionSelect = {
  id: true, shortId: true, work: true, public: true, version: true, title: true,
  writerId: true, holderId: true, sectionId: true, returnReason: true, withdrawReason: true,
  everSubmitted: true, binnedAt: true, archivedAt: true,
  pendingRevisionId: true, approvedRevisionId: true, approvedHash: true, publishedRevisionId: true,
  scheduledAt: true, scheduleAlarm: true,
  liveSlug: true, liveSectionId: true, publishedAt: true, lastPublishedAt: true, changedAt: true, stateAt: true,
  workingCopy: { select: { otherSectionIds: true, credits: true } },
  edits: { select: { personId: true, lastAt: true } },
} satisfies Prisma.ArticleSelect

/** An article as decisions see it. */
export type ArticleRow = Prisma.ArticleGetPayload<{ select: typeof decisionSelect }>

/** The row with the facts that `domain/article` decides on. */
export type LoadedArticle = { row: ArticleRow; facts: ArticleFacts; house: HouseRules }

/** Loads an article that this actor may see. Throws NotFound for any other id. */
export async function loadArticle(client: Db, actor: Actor, id: string): Promise<LoadedArticle> {
  const row = await client.article.findUnique({ where: { id }, select: decisionSelect })
  if (!row) throw new NotFound()
  const facts = factsOf(row)
  if (!canSee(actor, facts)) throw new NotFound()
  return { row, facts, house: await getSiteSettings(client) }
}

/** Waits for other changes of this article to end, so that what is read next is still true at the write. */
export async function lockArticle(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`select id from article where id = ${id}::uuid for update`
}

/** The facts of a row. Edits count since the article's last publication. */
export function factsOf(row: ArticleRow): ArticleFacts {
  const since = row.lastPublishedAt
  return {
    work: row.work,
    public: row.public,
    everSubmitted: row.everSubmitted,
    binned: row.binnedAt !== null,
    archived: row.archivedAt !== null,
    writerId: row.writerId,
    holderId: row.holderId,
    sectionId: row.sectionId,
    otherSectionIds: row.workingCopy?.otherSectionIds ?? [],
    liveSectionId: row.liveSectionId,
    creditedIds: creditedIds(row.workingCopy?.credits),
    editedByIds: row.edits.filter((edit) => !since || edit.lastAt > since).map((edit) => edit.personId),
  }
}

function creditedIds(credits: Prisma.JsonValue | undefined): string[] {
  if (!Array.isArray(credits)) return []
  return credits.flatMap((credit) => {
    const id = credit && typeof credit === 'object' && !Array.isArray(credit) ? credit.personId : null
    return typeof id === 'string' ? [id] : []
  })
}
