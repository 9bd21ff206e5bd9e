import type { Found } from '../finding'
import { isRequired, type RuleId } from '../rule-id'

const CONTEXT = 16

/** Something found by a rule at [from, to) of a text, with the key under which a person may pass over it. */
export function mark(rule: RuleId, text: string, from: number, to: number, fix: string | null, message: string): Found {
  const found = text.slice(from, to)
  const around = [text.slice(Math.max(0, from - CONTEXT), from), text.slice(to, to + CONTEXT)]
  return { rule, from, to, found, fix, message, required: isRequired(rule), key: [rule, found, ...around].join('|') }
}
