/** What an event says of a change: each field that differs, before and after. Other fields of `before` do not count. */
export function changes<T extends object>(
  before: { [K in keyof T]: unknown },
  after: T,
): Record<string, { before: unknown; after: unknown }> {
  const found: Record<string, { before: unknown; after: unknown }> = {}
  for (const key of Object.keys(after) as Array<keyof T & string>) {
    if (before[key] !== after[key]) found[key] = { before: before[key], after: after[key] }
  }
  return found
}
