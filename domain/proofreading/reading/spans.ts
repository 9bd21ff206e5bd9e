/** A stretch of a text; `to` is not part of it. */
export type Span = { from: number; to: number }

/** Whether a place lies in one of the spans, which are in order and do not overlap. */
export function covers(spans: Span[], at: number): boolean {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.to ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const span = spans[low]
  return span !== undefined && span.from <= at
}
