const WARMING = 5

/** Milliseconds that all but one in twenty of `rounds` calls take at most, after a few that do not count. */
export async function p95(rounds: number, call: () => Promise<unknown>): Promise<number> {
  for (let n = 0; n < WARMING; n += 1) await call()
  const times: number[] = []
  for (let n = 0; n < rounds; n += 1) {
    const from = performance.now()
    await call()
    times.push(performance.now() - from)
  }
  return percentile95(times)
}

/** The smallest of these that at least 95 in a hundred do not exceed. */
export function percentile95(times: number[]): number {
  const sorted = [...times].sort((a, b) => a - b)
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0
}
