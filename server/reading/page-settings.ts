import { tags } from '@/server/cache-tags'
import { getSiteSettings, type SiteSettings } from '@/server/site-settings'
import { dependsOn, oncePerPage } from './page-context'

/** The site's settings, read once for each page. */
export function pageSettings(): Promise<SiteSettings> {
  dependsOn(tags.frame)
  return oncePerPage('settings', () => getSiteSettings())
}
