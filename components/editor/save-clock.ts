/** A save waits this long after the last change, and at the latest this long after the first. */
export const IDLE_MS = 2_000
export const LATEST_MS = 8_000
/** A save without an answer for so long is told as slow. */
export const SLOW_MS = 10_000
export const RETRY_MS = [2_000, 4_000, 8_000, 15_000]
export const RETRY_AT_MOST_MS = 30_000

/** When the next save starts, and when one that has no answer yet is slow. */
export type SaveClock = {
  /** The first change that no save carries yet: from here on it counts how long there is at the latest. */
  firstChange(): void
  /** A save starts once nothing has been typed for a while. */
  whenResting(): void
  /** A save starts after so long. */
  after(ms: number): void
  /** A save starts after the nth failure in a row. */
  afterFailure(nth: number): void
  /** No save starts by itself. */
  hold(): void
  /** A save is under way; `answered` when it is over. */
  underWay(): void
  answered(): void
}

export function createSaveClock(start: () => void, slow: () => void): SaveClock {
  let firstChangeAt = 0
  let startTimer: ReturnType<typeof setTimeout> | undefined
  let slowTimer: ReturnType<typeof setTimeout> | undefined

  function after(ms: number) {
    startTimer = setTimeout(start, ms)
  }

  function hold() {
    clearTimeout(startTimer)
  }

  return {
    firstChange: () => void (firstChangeAt = Date.now()),
    whenResting() {
      hold()
      const now = Date.now()
      after(Math.max(0, Math.min(IDLE_MS, firstChangeAt + LATEST_MS - now)))
    },
    after,
    afterFailure: (nth) => after(RETRY_MS[nth - 1] ?? RETRY_AT_MOST_MS),
    hold,
    underWay: () => void (slowTimer = setTimeout(slow, SLOW_MS)),
    answered: () => clearTimeout(slowTimer),
  }
}
