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
  scheduledAt: true, scheduleAlarm: true, withdrawAt: true, withdrawAtReason: true, withdrawSetById: true,
  liveSlug: true, liveSectionId: true, publishedAt: true, lastPublishedAt: true, changedAt: true, stateAt: true,
  workingCopy: { select: { otherSectionIds: true, credits: true } },
  edits: { select: { personId: true, lastAt: true } },
  writer: { select: { disabledAt: true } },
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

/** What the facts are made of. */
type FactRow = Pick<
  ArticleRow,
  | 'work' | 'public' | 'everSubmitted' | 'binnedAt' | 'archivedAt' | 'writerId' | 'holderId' | 'sectionId'
  | 'liveSectionId' | 'lastPublishedAt' | 'workingCopy' | 'edits'
> &
  Partial<Pick<ArticleRow, 'withdrawAt'>> & { writer?: ArticleRow['writer'] }

/** An article for a save of its text. */
export type ArticleToSave = { row: FactRow & Pick<ArticleRow, 'id' | 'version'>; facts: ArticleFacts }

/**
 * `loadArticle` for a save, which every desk asks for every few seconds: the same facts in one question, without the
 * house's rules. Throws NotFound.
 */
export async function loadArticleToSave(client: Db, actor: Actor, id: string): Promise<ArticleToSave> {
  const [found] = await client.$queryRaw<Array<Omit<ArticleToSave['row'], 'edits'> & { edits: Array<{ personId: string; lastAt: string }> }>>`
    select id, version, work::text, public::text, ever_submitted as "everSubmitted", binned_at as "binnedAt", archived_at as "archivedAt",
           writer_id as "writerId", holder_id as "holderId", section_id as "sectionId", live_section_id as "liveSectionId",
           last_published_at as "lastPublishedAt",
           (select jsonb_build_object('otherSectionIds', other_section_ids, 'credits', credits)
            from working_copy where article_id = article.id) as "workingCopy",
           (select coalesce(jsonb_agg(jsonb_build_object('personId', person_id, 'lastAt', last_at)), '[]')
            from article_edit where article_id = article.id) as edits
    from article where id = ${id}::uuid`
  if (!found) throw new NotFound()
  const row = { ...found, edits: found.edits.map(({ personId, lastAt }) => ({ personId, lastAt: new Date(lastAt) })) }
  const facts = factsOf(row)
  if (!canSee(actor, facts)) throw new NotFound()
  return { row, facts }
}

/** Waits for other changes of this article to end, so that what is read next is still true at the write. */
export async function lockArticle(tx: Tx, id: string): Promise<void> {
  await tx.$queryRaw`select id from article where id = ${id}::uuid for update`
}

/** The facts of a row. Edits count since the article's last publication. */
export function factsOf(row: FactRow): ArticleFacts {
  const since = row.lastPublishedAt
  return {
    work: row.work,
    public: row.public,
    everSubmitted: row.everSubmitted,
    binned: row.binnedAt !== null,
    archived: row.archivedAt !== null,
    leaving: row.public === 'live' && (row.withdrawAt ?? null) !== null,
    writerId: row.writerId,
    holderId: row.holderId,
    sectionId: row.sectionId,
    otherSectionIds: row.workingCopy?.otherSectionIds ?? [],
    liveSectionId: row.liveSectionId,
    creditedIds: creditedIds(row.workingCopy?.credits),
    editedByIds: row.edits.filter((edit) => !since || edit.lastAt > since).map((edit) => edit.personId),
    writerGone: row.writer?.disabledAt != null,
  }
}

function creditedIds(credits: Prisma.JsonValue | undefined): string[] {
  if (!Array.isArray(credits)) return []
  return credits.flatMap((credit) => {
    const id = credit && typeof credit === 'object' && !Array.isArray(credit) ? credit.personId : null
    return typeof id === 'string' ? [id] : []
  })
}
