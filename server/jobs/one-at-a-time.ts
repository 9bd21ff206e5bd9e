/** Work that never runs twice at once in this process. */
export type OneAtATime = {
  /** Runs it; called while it runs, it runs once more afterwards, so that no wake-up is lost. */
  run(): Promise<void>
  /** Resolves when nothing runs. */
  idle(): Promise<void>
}

/** Wraps `work`; what it throws is logged under its name and ends nothing else. */
export function oneAtATime(name: string, work: () => Promise<unknown>): OneAtATime {
  let running: Promise<void> | undefined
  let again = false
  async function loop(): Promise<void> {
    do {
      again = false
      await work().catch((error: unknown) => console.error(`[${name}]`, error))
    } while (again)
    running = undefined
  }
  return {
    run(): Promise<void> {
      if (running) again = true
      return (running ??= loop())
    },
    idle: () => running ?? Promise.resolve(),
  }
}
