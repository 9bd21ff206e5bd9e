import { recordDenial } from '@/server/record'

/** A request that the door did not let in, as far as it may be kept. */
export type RefusedRequest = { code: string; address: string; path: string }

// The door is open to anyone: whatever is thrown at it, no more than this reaches the trail.
const MOST_A_FLUSH = 5
const MOST_KEPT = 200
const FLUSH_MS = 60_000

type Kept = RefusedRequest & { count: number }

/**
 * Puts requests that the door refused into the trail without letting a flood in: those of one address for one reason
 * become one row with their number, at most five rows a minute and one more for all the rest. `note` costs nothing;
 * `flush` writes what has come together, `stop` for the last time.
 */
export function noteRefusals(): { note(refused: RefusedRequest): void; flush(): Promise<void>; stop(): Promise<void> } {
  let kept = new Map<string, Kept>()
  let rest = 0
  const timer = setInterval(() => void tryToFlush(), FLUSH_MS)
  timer.unref()

  function note(refused: RefusedRequest): void {
    const key = `${refused.code} ${refused.address}`
    const known = kept.get(key)
    if (known) known.count += 1
    else if (kept.size < MOST_KEPT) kept.set(key, { ...refused, count: 1 })
    else rest += 1
  }

  async function flush(): Promise<void> {
    const all = [...kept.values()].sort((a, b) => b.count - a.count)
    const others = all.slice(MOST_A_FLUSH).reduce((sum, { count }) => sum + count, rest)
    kept = new Map()
    rest = 0
    for (const { code, address, path, count } of all.slice(0, MOST_A_FLUSH)) {
      await recordDenial(null, { action: 'request.sent', subject: 'request', subjectId: path, code, address, detail: { count } })
    }
    if (others > 0) await recordDenial(null, { action: 'request.sent', subject: 'request', code: 'request.many', detail: { count: others } })
  }

  // What a broken database does not take is in the log all the same: the door writes each refusal there.
  function tryToFlush(): Promise<void> {
    return flush().catch((error: unknown) => console.error('[refusals]', error))
  }

  return {
    note,
    flush,
    stop() {
      clearInterval(timer)
      return tryToFlush()
    },
  }
}
