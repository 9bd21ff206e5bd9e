import { articleSlug } from '@/domain/language/slug'
import type { ArticleContent } from '@/domain/content/content'
import { pagesChanged, tags } from '@/server/cache-tags'
import type { Tx } from '@/server/db'
import { Conflict } from '@/server/errors'

type Live = { id: string; shortId: string; publishedAt: Date | null }

/**
 * Puts a revision before readers: its address, its places in sections, the pages it changes.
 * Returns the article's columns, for the caller to write with its state. `at` is the time of
 * publishing; the dateline stays that of the first publication.
 */
export async function putLive(tx: Tx, article: Live, revision: { id: string; content: ArticleContent }, at: Date) {
  const { content } = revision
  const sectionIds = [...new Set([content.sectionId, ...content.otherSectionIds])].filter((id) => id !== null)
  // Held until the commit, so that no section is archived with an article on its way into it.
  const open = await tx.$queryRaw<unknown[]>`
    select id from section where id = any(${sectionIds}::uuid[]) and archived_at is null for share`
  if (content.sectionId === null || open.length !== sectionIds.length) throw new Conflict('article.section_unknown')
  const publishedAt = article.publishedAt ?? at
  const before = await tx.livePlacement.findMany({ where: { articleId: article.id }, select: { sectionId: true } })
  await tx.livePlacement.deleteMany({ where: { articleId: article.id } })
  await tx.livePlacement.createMany({
    data: sectionIds.map((sectionId) => ({
      articleId: article.id, sectionId, publishedAt, main: sectionId === content.sectionId,
    })),
  })
  await pagesChanged(tx, pageTags(article.id, [...sectionIds, ...before.map((place) => place.sectionId)]))
  return {
    publishedRevisionId: revision.id,
    publishedAt,
    lastPublishedAt: at,
    liveSlug: articleSlug(content.title, article.shortId),
    liveSectionId: content.sectionId,
    withdrawnAt: null,
    withdrawReason: null,
  }
}

/** Takes an article away from readers: no place in any section, its pages out of date. */
export async function takeDown(tx: Tx, articleId: string): Promise<void> {
  const places = await tx.livePlacement.findMany({ where: { articleId }, select: { sectionId: true } })
  await tx.livePlacement.deleteMany({ where: { articleId } })
  await pagesChanged(tx, pageTags(articleId, places.map((place) => place.sectionId)))
}

function pageTags(articleId: string, sectionIds: string[]): string[] {
  return [tags.article(articleId), tags.home, tags.feed, ...sectionIds.map(tags.section)]
}
