import { pictureIds } from '@/domain/content/text'
import type { ArticleContent } from '@/domain/content/content'
import type { Prisma } from '@/generated/prisma/client'
import type { Tx } from '@/server/db'
import { databaseNow } from '@/server/now'
import { contentColumns } from './content-store'

/**
 * The only way into the working copy's text. Remembers who wrote (nobody approves what they
 * edited, by any path) and which pictures the article has used. `personId` null: the house
 * put a revision back, nobody edited.
 */
export async function writeWorkingCopy(
  tx: Tx,
  articleId: string,
  content: ArticleContent,
  personId: string | null,
): Promise<Date> {
  const savedAt = await databaseNow(tx)
  const data = { ...contentColumns(content), credits: content.credits as Prisma.InputJsonArray, savedById: personId, savedAt }
  await tx.workingCopy.upsert({ where: { articleId }, create: { articleId, ...data }, update: data })
  if (personId) {
    const key = { articleId, personId }
    await tx.articleEdit.upsert({ where: { articleId_personId: key }, create: { ...key, lastAt: savedAt }, update: { lastAt: savedAt } })
  }
  await tx.articlePicture.createMany({
    data: pictureIds(content.body).map((pictureId) => ({ articleId, pictureId })),
    skipDuplicates: true,
  })
  return savedAt
}
