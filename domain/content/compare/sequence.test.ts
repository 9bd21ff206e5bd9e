import { describe, expect, it } from 'vitest'
import { matchEqual } from './sequence'

// A linear congruential generator (Numerical Recipes): tests must not differ from run to run.
function seeded(seed: number) {
  let state = seed
  return (below: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

// The textbook table of longest common subsequences: slow and plain.
function longestCommon(a: string[], b: string[]): number {
  const rows = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0))
  a.forEach((x, i) => b.forEach((y, j) => {
    rows[i + 1]![j + 1] = x === y ? rows[i]![j]! + 1 : Math.max(rows[i]![j + 1]!, rows[i + 1]![j]!)
  }))
  return rows[a.length]![b.length]!
}

function expectSound(a: string[], b: string[]) {
  const matches = matchEqual(a, b)
  matches.forEach(({ before, after }, i) => {
    expect(a[before]).toBe(b[after])
    const last = matches[i - 1]
    if (last) expect(before > last.before && after > last.after).toBe(true)
  })
  return matches
}

describe('equal items of two lists', () => {
  it('are as many as can be, in order', () => {
    const random = seeded(7)
    for (let run = 0; run < 400; run++) {
      const letters = 2 + random(6)
      const list = () => Array.from({ length: random(30) }, () => String.fromCharCode(97 + random(letters)))
      const [a, b] = [list(), list()]
      expect(expectSound(a, b)).toHaveLength(longestCommon(a, b))
    }
  })

  it('are none of two lists that share nothing, and all of equal ones', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => `a${i}`)
    expect(matchEqual(many, many.map((item) => `${item}!`))).toEqual([])
    expect(matchEqual(many, [...many])).toHaveLength(10_000)
    expect(matchEqual([], many)).toEqual([])
  })

  it('stay sound where the lists differ beyond searching', () => {
    const random = seeded(11)
    const list = () => Array.from({ length: 5_000 }, () => String(random(2_000)))
    expectSound(list(), list())
    const turned = Array.from({ length: 5_000 }, (_, i) => String(i))
    expect(expectSound(turned, [...turned].reverse()).length).toBeGreaterThan(0)
  })
})
