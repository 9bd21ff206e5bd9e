/** Chances from a seed, so that a run can be played again. */
export type Chance = {
  below(n: number): number
  /** True in so many of a hundred cases. */
  percent(n: number): boolean
  pick<T>(list: readonly T[]): T | undefined
}

// mulberry32: small, and good enough to choose who moves next.
export function chance(seed: number): Chance {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number) => Math.floor(next() * n)
  return { below, percent: (n) => below(100) < n, pick: (list) => list[below(list.length)] }
}
