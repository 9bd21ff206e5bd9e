import { tags } from '@/server/cache-tags'
import { db } from '@/server/db'
import { parsePictureName } from '@/server/media/picture-file'
import { openPicture } from '@/server/media/read-picture'
import { dependsOn } from './page-context'
import { pageSettings } from './page-settings'

/** Whether readers may see a picture now: a live article's published revision shows it, or it is the emblem. */
export async function isPublicPicture(id: string): Promise<boolean> {
  const { emblemPictureId } = await pageSettings()
  if (id === emblemPictureId) return true
  const article = await db.article.findFirst({
    where: { public: 'live', published: { pictures: { some: { pictureId: id } } } },
    select: { id: true },
  })
  if (!article) return false
  dependsOn(tags.article(article.id))
  return true
}

export type PublicPicture = {
  etag: string
  open: () => ReturnType<typeof openPicture>
}

/** The picture behind a public file name (`ID-WIDTH.webp`), or null when readers may not see it or there is none. */
export async function getPublicPicture(file: string): Promise<PublicPicture | null> {
  const name = parsePictureName(file)
  if (!name || !(await isPublicPicture(name.id))) return null
  // The id is the hash of the picture, so the name alone tells the bytes.
  return { etag: `"${name.id}-${name.width}"`, open: () => openPicture(name.id, name.width) }
}
