import type { Actor } from '@/domain/article/actor'
import type { Prisma } from '@/generated/prisma/client'
import { pagesChanged, tags } from '@/server/cache-tags'
import type { Tx } from '@/server/db'
import { Conflict } from '@/server/errors'
import { permitAdmin } from '@/server/people/permit-admin'
import { record } from '@/server/record'
import { runCommand } from '@/server/run-command'
import { getSiteSettings, type SiteSettings } from '@/server/site-settings'
import { changes } from './changes'

/**
 * The one course of a change of the settings' row: permit -> lock and load -> write with the version -> every page is
 * out of date -> record what differs.
 * @throws Forbidden, Conflict('settings.stale') and what `work` throws
 */
export function changeSettings(
  actor: Actor,
  action: string,
  version: number,
  work: (tx: Tx, settings: SiteSettings) => Promise<Prisma.SiteSettingsUpdateManyMutationInput>,
): Promise<{ version: number }> {
  return runCommand(actor, { action, subject: 'settings' }, async (tx) => {
    permitAdmin(actor, 'settings')
    await tx.$executeRaw`select 1 from site_settings for update`
    const settings = await getSiteSettings(tx)
    if (settings.version !== version) throw new Conflict('settings.stale')
    const data = await work(tx, settings)
    await tx.siteSettings.updateMany({ where: { id: 1, version }, data: { ...data, version: version + 1 } })
    await pagesChanged(tx, [tags.frame, tags.home, tags.feed])
    await record(tx, { action, actor, subject: 'settings', detail: { changed: changes(settings, data) } })
    return { version: version + 1 }
  })
}
