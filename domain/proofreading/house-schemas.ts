import { z } from 'zod'
import { version } from '@/domain/site/fields'
import { RULE_IDS } from './rule-id'

export const UY_PLACEMENTS = ['majority', 'old', 'new'] as const

/** The rules switched on and off by the office, over what each is by default. */
export const switchesSchema = z.partialRecord(z.enum(RULE_IDS), z.boolean())

/** What an administrator sets for the proof-reader. */
export const proofSettingsSchema = z.strictObject({ version, switches: switchesSchema, uyPlacement: z.enum(UY_PLACEMENTS) })

export type ProofSettingsInput = z.input<typeof proofSettingsSchema>
