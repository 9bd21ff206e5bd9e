import { isAdmin, type PersonActor } from '@/domain/article/actor'
import { db } from '@/server/db'
import { visibleWhere } from '@/server/newsroom/visible'
import { getSiteSettings } from '@/server/site-settings'

/**
 * Whether a person finds this picture in the newsroom: it belongs to an article that they find
 * there, it is the emblem, or an administrator has just sent it in to become that.
 */
export async function maySeePicture(actor: PersonActor, id: string): Promise<boolean> {
  const article = await db.article.findFirst({
    where: { AND: [{ pictures: { some: { pictureId: id } } }, visibleWhere(actor)] },
    select: { id: true },
  })
  if (article) return true
  const { emblemPictureId } = await getSiteSettings()
  if (emblemPictureId === id) return true
  return isAdmin(actor) && (await db.picture.count({ where: { id, uploadedById: actor.id, articles: { none: {} } } })) > 0
}
