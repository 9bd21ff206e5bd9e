import { lateAfter } from '@/domain/article/lateness'
import { db, type Db } from '@/server/db'
import { getSiteSettings } from '@/server/site-settings'
import type { DeskRules } from './desk-views'

/** What the lists go by, from the settings; with the office's zone. */
export async function getDeskRules(client: Db = db): Promise<DeskRules & { zone: string }> {
  const { editorsMayPublish, approverSmallEdits, lateAfterHours, timeZone } = await getSiteSettings(client)
  return { editorsMayPublish, approverSmallEdits, late: lateAfter(lateAfterHours), zone: timeZone }
}
