/** The copy on this machine is made so long after the first change that it lacks (R3 allows 2 s, with the writing). */
export const KEEP_MS = 1_000

type Options = {
  /** The number of the last change that is not with the server; null: nothing needs a copy. */
  newest(): number | null
  /** Writes the copy; false when there is no room for it. Begins within the call. */
  keep(): Promise<boolean>
  drop(): void
  /** Waits for a moment when nobody is held up; at once when left out. */
  whenIdle?(work: () => void): void
}

/** The copy of a text on this machine, as far behind it as is allowed. */
export type CopyKeeper = {
  /** Something was changed. */
  changed(): void
  /** Makes the copy at once. True once it is there, or nothing needs one. */
  now(): Promise<boolean>
  /** Nothing needs the copy any more. */
  drop(): void
  stop(): void
}

export function createCopyKeeper({ newest, keep, drop, whenIdle = (work) => work() }: Options): CopyKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined
  let kept = 0

  async function now(): Promise<boolean> {
    stop()
    const keeping = newest()
    // What is kept to the last letter need not be kept again.
    if (keeping === null || keeping === kept) return true
    const done = await keep()
    if (done) kept = Math.max(kept, keeping)
    return done
  }

  function stop() {
    clearTimeout(timer)
    timer = undefined
  }

  return {
    changed: () => void (timer ??= setTimeout(() => whenIdle(() => void now()), KEEP_MS)),
    now,
    drop() {
      stop()
      kept = 0
      drop()
    },
    stop,
  }
}
