import { singleLine } from '@/domain/language/nfc'

const LONGEST_NAME = 300
const LONGEST_TEXT = 2_000

/** A name or address of an event: one line, no control characters, at most 300 characters (S14). */
export function briefText(text: string): string {
  return singleLine(text).slice(0, LONGEST_NAME).replace(/\p{Surrogate}/gu, '')
}

/**
 * What an event says of a change, as JSON keeps it: texts in one line of at most 2,000 characters, times in ISO 8601,
 * what JSON cannot say as text, undefined left out.
 */
export function briefDetail(detail: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(detail).flatMap(([key, value]) => (value === undefined ? [] : [[briefText(key), briefValue(value)]])),
  )
}

function briefValue(value: unknown): unknown {
  if (typeof value === 'string') return singleLine(value).slice(0, LONGEST_TEXT).replace(/\p{Surrogate}/gu, '')
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return value
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.map((item) => briefValue(item ?? null))
  return typeof value === 'object' ? briefDetail(value as Record<string, unknown>) : String(value)
}
