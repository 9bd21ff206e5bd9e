import { z } from 'zod'
import { isAdmin, type Actor } from '@/domain/article/actor'
import { canEdit } from '@/domain/article/permissions'
import { singleLine } from '@/domain/language/nfc'
import { loadArticle } from '@/server/articles/load-article'
import { type Db, type Tx } from '@/server/db'
import { Forbidden, NotFound } from '@/server/errors'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'
import { encodePicture, type EncodedPicture } from './encode-picture'
import { pictureFolder, pictureName } from './picture-file'
import { writeWhole } from './write-whole'

/** `articleId` null: not for an article (the emblem). `name` is the file's own, kept for people only. */
export type NewPicture = { articleId: string | null; name: string; data: Buffer }

const LONGEST_NAME = 200

/**
 * Takes a picture in: checked, re-encoded, its files first and its row after, so that no row
 * lacks its files. The same bytes again are the same picture. Who may write the article may
 * (a system actor: with the right `store_picture`); without an article, an administrator.
 * Sizes are those of the largest file.
 * @throws NotFound, Forbidden, Invalid('picture.…'), HouseError('picture.disk_full')
 */
export async function storePicture(
  actor: Actor,
  { articleId, name, data }: NewPicture,
): Promise<{ id: string; width: number; height: number }> {
  if (articleId !== null && !z.uuid().safeParse(articleId).success) throw new NotFound()
  const attempt = { action: 'picture.stored', subject: articleId ? 'article' : 'picture', subjectId: articleId } as const
  // Nobody makes the server decode for what they may not do; asked again with the row.
  await runCommand(actor, attempt, (tx) => permit(tx, actor, articleId))
  const picture = await encodeToDisk(data)
  const { id, width, height } = picture
  await runCommand(actor, attempt, async (tx) => {
    const sectionId = await permit(tx, actor, articleId)
    await keepPictures(tx, actor, articleId, [{ ...picture, name }])
    await record(tx, { action: 'picture.stored', actor, subject: 'picture', subjectId: id, sectionId, detail: { articleId, width, height } })
  })
  return { id, width, height }
}

// The article's section, for the trail; null where there is none.
async function permit(client: Db, actor: Actor, articleId: string | null): Promise<string | null> {
  if (actor.kind === 'system') {
    if (!actor.rights.includes('store_picture')) throw new Forbidden()
    return null
  }
  if (articleId === null) {
    if (!isAdmin(actor)) throw new Forbidden()
    return null
  }
  const { facts } = await loadArticle(client, actor, articleId)
  if (!canEdit(actor, facts)) throw new Forbidden()
  return facts.sectionId
}

/** A picture whose files are on the disk and whose row is still to be written. */
export type WrittenPicture = { id: string; width: number; height: number; bytes: number }

/**
 * The first half of storing a picture: checked, re-encoded, its files written. Whether the person may is asked before;
 * `keepPictures` is the other half. Throws Invalid('picture.…'), HouseError('picture.disk_full').
 */
export async function encodeToDisk(data: Buffer): Promise<WrittenPicture> {
  return writeEncoded(await encodePicture(data))
}

/** Puts the files of an encoded picture on the disk. Throws HouseError('picture.disk_full'). */
export async function writeEncoded({ id, width, height, files }: EncodedPicture): Promise<WrittenPicture> {
  await writeWhole(pictureFolder(id), files.map((file) => ({ name: pictureName(id, file.width), data: file.data })))
  return { id, width, height, bytes: files.at(-1)?.data.length ?? 0 }
}

/** Writes the rows of pictures and gives them to an article, inside the caller's command, which permits and records. */
export async function keepPictures(tx: Tx, actor: Actor, articleId: string | null, pictures: Array<WrittenPicture & { name: string }>): Promise<void> {
  const uploadedById = actor.kind === 'person' ? actor.id : null
  await tx.picture.createMany({
    data: pictures.map(({ name, ...picture }) => ({ ...picture, originalName: singleLine(name).slice(0, LONGEST_NAME), uploadedById })),
    skipDuplicates: true,
  })
  if (articleId) await tx.articlePicture.createMany({ data: pictures.map(({ id }) => ({ articleId, pictureId: id })), skipDuplicates: true })
}
