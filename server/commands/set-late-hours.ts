import { z } from 'zod'
import type { Actor } from '@/domain/article/actor'
import { lateAfterSchema } from '@/domain/article/lateness'
import { version } from '@/domain/site/fields'
import { parseInput } from '@/server/parse-input'
import { changeSettings } from '@/server/site/change-settings'

const inputSchema = z.strictObject({ version, lateAfterHours: lateAfterSchema })

/**
 * Sets how many hours a step of the work may take before the desk calls it late; a step left out never is.
 * @throws Forbidden, Conflict('settings.stale'), Invalid with the steps at fault
 */
export async function setLateHours(actor: Actor, input: z.input<typeof inputSchema>): Promise<{ version: number }> {
  const { version, lateAfterHours } = parseInput(inputSchema, input)
  return changeSettings(actor, 'settings.late_hours', version, async () => ({ lateAfterHours }))
}
