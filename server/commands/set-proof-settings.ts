import type { Actor } from '@/domain/article/actor'
import { proofSettingsSchema, type ProofSettingsInput } from '@/domain/proofreading/house-schemas'
import { parseInput } from '@/server/parse-input'
import { changeSettings } from '@/server/site/change-settings'

/**
 * Sets which rules of the proof-reader are on in this office, and where uy carries its tone.
 * @throws Forbidden, Conflict('settings.stale'), Invalid
 */
export async function setProofSettings(actor: Actor, input: ProofSettingsInput): Promise<{ version: number }> {
  const { version, switches, uyPlacement } = parseInput(proofSettingsSchema, input)
  return changeSettings(actor, 'settings.proof_updated', version, async () => ({ proofSwitches: switches, uyPlacement }))
}
