import type { Actor } from '@/domain/article/actor'
import { updateSettingsSchema, type UpdateSettingsInput } from '@/domain/site/settings-schemas'
import { Invalid } from '@/server/errors'
import { parseInput } from '@/server/parse-input'
import { changeSettings } from '@/server/site/change-settings'

/**
 * Changes what names the office, and the newsroom's choices.
 * @throws Forbidden, Conflict('settings.stale'), Invalid with the fields at fault
 */
export async function updateSettings(actor: Actor, input: UpdateSettingsInput): Promise<{ version: number }> {
  const { version, ...data } = parseInput(updateSettingsSchema, input)
  return changeSettings(actor, 'settings.updated', version, async (tx) => {
    const { chiefSectionId } = data
    if (chiefSectionId !== null) {
      // Held until commit, so that nobody archives it meanwhile.
      const [found] = await tx.$queryRaw<unknown[]>`
        select 1 from section where id = ${chiefSectionId}::uuid and archived_at is null for share`
      if (!found) throw new Invalid('invalid', { fields: { chiefSectionId: 'grant.section_unknown' } })
    }
    return data
  })
}
