import { z } from 'zod'
import { brokenLimit } from './limits'
import { docSchema, type Body } from './nodes'
import { tidyBody } from './tidy'

export type { Body } from './nodes'

/** Why a body was refused: stable codes, for programs. */
export type BodyFault =
  | 'too_deep'
  | 'too_many_nodes'
  | 'too_big'
  | 'node_not_allowed'
  | 'mark_not_allowed'
  | 'bad_link'
  | 'bad_attributes'
  | 'bad_structure'

/** A checked body, or the first fault with its place in the JSON (`content.2.attrs.level`; empty: the whole). */
export type ParsedBody = { ok: true; body: Body } | { ok: false; code: BodyFault; at: string }

/**
 * Checks editor JSON from whatever source against the one schema and brings it into the form the editor itself would
 * write: attributes complete, marks in order, neighbouring texts with the same marks joined, text in NFC without
 * characters that cannot be stored. Parsing the result again changes nothing.
 */
export function parseBody(input: unknown): ParsedBody {
  const limit = brokenLimit(input)
  if (limit) return { ok: false, code: limit, at: '' }
  const parsed = docSchema.safeParse(input)
  if (parsed.success) return { ok: true, body: tidyBody(parsed.data) }
  const issue = parsed.error.issues[0]
  return { ok: false, code: faultOf(issue), at: issue?.path.join('.') ?? '' }
}

function faultOf(issue: z.core.$ZodIssue | undefined): BodyFault {
  const path = issue?.path ?? []
  if (path.at(-1) === 'href') return 'bad_link'
  if (path.includes('attrs')) return 'bad_attributes'
  if (path.includes('marks')) return 'mark_not_allowed'
  return issue?.code === 'invalid_union' ? 'node_not_allowed' : 'bad_structure'
}

/** `parseBody` as a zod schema, to be a part of others; a refused body's code is the issue's message. */
export const bodySchema = z.unknown().transform((input, context): Body => {
  const parsed = parseBody(input)
  if (parsed.ok) return parsed.body
  context.addIssue({ code: 'custom', message: parsed.code, path: parsed.at ? parsed.at.split('.') : [] })
  return z.NEVER
})
