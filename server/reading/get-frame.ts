import { longDay } from '@/domain/language/dates'
import { tags } from '@/server/cache-tags'
import { db } from '@/server/db'
import { env } from '@/server/env'
import { dependsOn, oncePerPage } from './page-context'
import { pageSettings } from './page-settings'

export type MenuItem = { label: string; href: string }

/** What stands around every page. Empty texts are settings that nobody has filled in. */
export type ReaderFrame = {
  /** The site's own address, without a slash at the end. */
  siteUrl: string
  siteName: string
  welcomeLine: string
  emblem: { id: string; width: number; height: number } | null
  /** Today on the office's calendar: `Thứ ba, 24/11/2026`. */
  today: string
  menu: MenuItem[]
  governingBody: string
  responsiblePerson: string
  licenceLine: string
  address: string
  telephone: string
  email: string
  reuseNote: string
}

/** The banner, the menu and the footer. */
export function getFrame(): Promise<ReaderFrame> {
  dependsOn(tags.frame)
  return oncePerPage('frame', load)
}

async function load(): Promise<ReaderFrame> {
  const [settings, menu] = await Promise.all([pageSettings(), loadMenu()])
  return {
    siteUrl: env().siteUrl,
    siteName: settings.siteName,
    welcomeLine: settings.welcomeLine,
    emblem: settings.emblemPictureId ? await loadEmblem(settings.emblemPictureId) : null,
    today: longDay(new Date(), settings.timeZone),
    menu,
    governingBody: settings.governingBody,
    responsiblePerson: settings.responsiblePerson,
    licenceLine: settings.licenceLine,
    address: settings.address,
    telephone: settings.telephone,
    email: settings.email,
    reuseNote: settings.reuseNote,
  }
}

async function loadMenu(): Promise<MenuItem[]> {
  const entries = await db.menuEntry.findMany({
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { label: true, href: true, section: { select: { slug: true, archivedAt: true } } },
  })
  return entries.flatMap(({ label, href, section }) => {
    if (section) return section.archivedAt ? [] : [{ label, href: `/${section.slug}` }]
    return href ? [{ label, href }] : []
  })
}

function loadEmblem(id: string): Promise<ReaderFrame['emblem']> {
  return db.picture.findUnique({ where: { id }, select: { id: true, width: true, height: true } })
}
