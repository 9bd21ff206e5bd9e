import { isAdmin, type PersonActor } from '@/domain/article/actor'
import { NotFound } from '@/server/errors'
import { getSiteSettings, type SiteSettings } from '@/server/site-settings'

/** The settings to be edited. Throws NotFound unless the actor is an administrator. */
export async function getSettings(actor: PersonActor): Promise<SiteSettings> {
  if (!isAdmin(actor)) throw new NotFound()
  return getSiteSettings()
}
