import type { Actor } from '@/domain/article/actor'
import { emblemStepSchema } from '@/domain/site/settings-schemas'
import { storePicture } from '@/server/media/store-picture'
import { parseInput } from '@/server/parse-input'
import { changeSettings } from '@/server/site/change-settings'

/** `data` is the file as it was sent in; null takes the emblem away. */
export type SetEmblemInput = { version: number; picture: { name: string; data: Buffer } | null }

/**
 * Puts a picture up as the site's emblem, or takes it away: then type alone stands in the banner.
 * @throws Forbidden, Conflict('settings.stale'), Invalid('picture.…')
 */
export async function setEmblem(actor: Actor, { version: seen, picture }: SetEmblemInput): Promise<{ version: number }> {
  const { version } = parseInput(emblemStepSchema, { version: seen })
  const stored = picture ? await storePicture(actor, { articleId: null, ...picture }) : null
  const action = stored ? 'settings.emblem_set' : 'settings.emblem_removed'
  return changeSettings(actor, action, version, async () => ({ emblemPictureId: stored?.id ?? null }))
}
