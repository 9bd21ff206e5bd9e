import { performance } from 'node:perf_hooks'

// The door asks, the jobs tell: one process, but not always one module graph. Monotonic: the machine's clock may jump.
const shared = globalThis as typeof globalThis & { toaSoanClockBeat?: number }

const SILENT_MS = 60_000

/** Tells that the clock has just gone over what is due. */
export function beat(): void {
  shared.toaSoanClockBeat = performance.now()
}

/** Whether this process's clock works: it has gone over what is due within the last minute. */
export function clockIsAlive(): boolean {
  return shared.toaSoanClockBeat !== undefined && performance.now() - shared.toaSoanClockBeat < SILENT_MS
}
