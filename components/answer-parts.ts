/** The parts of an answer in JSON, each to be looked at; none when it is no object. */
export function partsOf(text: string): Record<string, unknown> {
  try {
    const answer: unknown = JSON.parse(text)
    return isParts(answer) ? answer : {}
  } catch {
    return {}
  }
}

export function isParts(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
