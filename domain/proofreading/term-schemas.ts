import { z } from 'zod'
import { line, version } from '@/domain/site/fields'

const day = z
  .union([z.literal(''), z.iso.date('term.day_invalid')], 'term.day_invalid')
  .nullable()
  .transform((text) => text || null)

const wording = {
  wrong: line(120).pipe(z.string().min(2, 'term.wrong_required')),
  right: line(120).pipe(z.string().min(1, 'term.right_required')),
  /** YYYY-MM-DD, both included; empty or null: open. */
  from: day,
  to: day,
  note: line(300),
}

type Wording = { wrong: string; right: string; from: string | null; to: string | null }
const differs = ({ wrong, right }: Wording) => wrong !== right
const inOrder = ({ from, to }: Wording) => from === null || to === null || from <= to
const SAME = { path: ['right'], message: 'term.same' }
const ORDER = { path: ['to'], message: 'term.days_order' }

/** A wording for the office's list: what not to write, what to write instead, in force from when to when. */
export const addTermSchema = z.strictObject(wording).refine(differs, SAME).refine(inOrder, ORDER)

/** Which term, and the version that was looked at. */
export const termStepSchema = z.strictObject({ termId: z.uuid('term.unknown'), version })
export const updateTermSchema = z.strictObject({ ...termStepSchema.shape, ...wording }).refine(differs, SAME).refine(inOrder, ORDER)

export type AddTermInput = z.input<typeof addTermSchema>
export type TermStep = z.input<typeof termStepSchema>
export type UpdateTermInput = z.input<typeof updateTermSchema>
