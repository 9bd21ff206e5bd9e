import { z } from 'zod'
import type { PersonActor } from '@/domain/article/actor'
import type { ArticleContent } from '@/domain/content/content'
import { readWorkingCopy } from '@/server/articles/content-store'
import { readVersion } from '@/server/articles/read-version'
import { db } from '@/server/db'
import { NotFound } from '@/server/errors'
import { openToRead } from './open-to-read'

/** A version to be read or compared; `number` and `at` are null for the text in hand. */
export type VersionText = { number: number | null; at: Date | null; who: string; content: ArticleContent }

/** What the text in hand is called among the ids of versions. */
export const WORKING_COPY = 'dang-viet'

/**
 * One version of an article for one person: a revision, a saved text, or (`dang-viet`) the text in hand.
 * @throws NotFound for who may not see the article or the version, and for ids that are no version of it.
 */
export async function getVersion(actor: PersonActor, articleId: string, versionId: string): Promise<VersionText> {
  if (!z.uuid().safeParse(articleId).success) throw new NotFound()
  await openToRead(actor, articleId)
  if (versionId === WORKING_COPY) {
    const copy = await db.workingCopy.findUnique({ where: { articleId }, select: { savedById: true } })
    return { number: null, at: null, who: await nameOf(copy?.savedById ?? null), content: await readWorkingCopy(db, articleId) }
  }
  if (!z.uuid().safeParse(versionId).success) throw new NotFound()
  const { number, at, personId, content } = await readVersion(db, actor, articleId, versionId)
  return { number, at, who: await nameOf(personId), content }
}

async function nameOf(id: string | null): Promise<string> {
  if (id === null) return ''
  return (await db.person.findUnique({ where: { id }, select: { name: true } }))?.name ?? ''
}
