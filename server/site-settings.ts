import type { SiteSettings } from '@/generated/prisma/client'
import { db, type Db } from './db'

export type { SiteSettings }

/** What names the office and the newsroom's choices: the one row of `site_settings`. */
export function getSiteSettings(client: Db = db): Promise<SiteSettings> {
  return client.siteSettings.findUniqueOrThrow({ where: { id: 1 } })
}
