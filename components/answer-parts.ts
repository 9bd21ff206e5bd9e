import { isRecord } from '@/domain/is-record'

/** The parts of an answer in JSON, each to be looked at; none when it is no object. */
export function partsOf(text: string): Record<string, unknown> {
  try {
    const answer: unknown = JSON.parse(text)
    return isRecord(answer) ? answer : {}
  } catch {
    return {}
  }
}
