import type { ArticleContent } from '@/domain/content/content'
import { pictureIds } from '@/domain/content/text'
import { previewBarWords } from '@/domain/words/previews'
import { db } from '@/server/db'
import { getNewest } from '@/server/reading/get-newest'
import { getOlderInSection } from '@/server/reading/get-older-in-section'
import type { ReaderArticle } from '@/server/reading/get-published-article'
import { pageSettings } from '@/server/reading/page-settings'
import { readerTime } from '@/server/reading/reader-time'

const SIDE = 6

/**
 * A text as the public page would show it at this moment, with what stands around it there: the same shape as that of a
 * published article. `publishedAt` null: it would be published now. Nothing is marked as seen or kept.
 */
export async function previewArticle(articleId: string, content: ArticleContent, publishedAt: Date | null) {
  const { timeZone } = await pageSettings()
  const at = publishedAt ?? new Date()
  const section = content.sectionId
    ? await db.section.findUnique({ where: { id: content.sectionId }, select: { id: true, name: true, slug: true } })
    : null
  const before = section ? await getOlderInSection(section.id, { publishedAt: at, articleId }) : []
  const others = before.filter(({ id }) => id !== articleId)
  const article: ReaderArticle = {
    id: articleId,
    path: '',
    title: content.title || previewBarWords.noTitle,
    lead: content.lead,
    section: section ? { name: section.name, path: `/${section.slug}` } : { name: previewBarWords.noSection, path: '/' },
    published: readerTime(at, timeZone),
    changedIso: at.toISOString(),
    body: content.body,
    pictures: await pictureSizes(content),
    credits: content.credits,
    notices: [],
    source: content.source && { ...content.source, at: content.source.at ? readerTime(new Date(content.source.at), timeZone) : null },
    others,
  }
  return { article, newest: await getNewest(SIDE, [articleId, ...others.map(({ id }) => id)]) }
}

async function pictureSizes({ body }: ArticleContent): Promise<ReaderArticle['pictures']> {
  const rows = await db.picture.findMany({ where: { id: { in: pictureIds(body) } }, select: { id: true, width: true, height: true } })
  return Object.fromEntries(rows.map(({ id, ...size }) => [id, size]))
}
