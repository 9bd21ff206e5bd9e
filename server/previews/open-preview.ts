import { contentSchema, type ArticleContent } from '@/domain/content/content'
import { pictureIds } from '@/domain/content/text'
import { db } from '@/server/db'
import { parsePictureName } from '@/server/media/picture-file'
import { openPicture } from '@/server/media/read-picture'
import { databaseNow } from '@/server/now'
import { livingAt } from './living'
import { tokenHash } from './token'

/** What a living link shows: the text it was pinned to, whatever became of the article since. */
export type OpenedPreview = { articleId: string; content: ArticleContent; publishedAt: Date | null; expiresAt: Date }

/** The text behind a link's token, or null: unknown, over, taken back, or its draft was dropped — nobody is told which. */
export async function openPreview(token: string): Promise<OpenedPreview | null> {
  const hash = tokenHash(token)
  if (!hash) return null
  const link = await db.previewLink.findFirst({
    where: { tokenHash: hash, ...livingAt(await databaseNow(db)) },
    select: { articleId: true, content: true, expiresAt: true, article: { select: { publishedAt: true } } },
  })
  if (!link) return null
  const { articleId, expiresAt, article } = link
  return { articleId, expiresAt, content: contentSchema.parse(link.content), publishedAt: article.publishedAt }
}

/** Counts that the page of a link was shown. */
export async function countOpening(token: string): Promise<void> {
  const hash = tokenHash(token)
  if (!hash) return
  await db.$executeRaw`
    update preview_link set openings = openings + 1, opened_at = date_trunc('milliseconds', clock_timestamp()) where token_hash = ${hash}`
}

/** A picture of the pinned text by its file's name (`ID-WIDTH.webp`), or null: not in that text, or the link is over. */
export async function previewPicture(token: string, file: string): Promise<Awaited<ReturnType<typeof openPicture>>> {
  const wanted = parsePictureName(file)
  const preview = wanted && (await openPreview(token))
  if (!wanted || !preview || !pictureIds(preview.content.body).includes(wanted.id)) return null
  return openPicture(wanted.id, wanted.width)
}
