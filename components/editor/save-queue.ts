/** A save waits this long after the last change, and at the latest this long after the first. */
export const IDLE_MS = 2_000
export const LATEST_MS = 8_000
/** The copy on this machine is at most this old (R3 allows 2 s). */
export const KEEP_MS = 1_000
export const RETRY_MS = [2_000, 4_000, 8_000, 15_000]
export const RETRY_AT_MOST_MS = 30_000

export type SaveAnswer<T> =
  | { kind: 'saved'; version: number; savedAt: Date }
  | { kind: 'conflict'; name: string; version: number; theirs: T }
  | { kind: 'signed_out' }
  /** The server said no: sending the same again changes nothing. */
  | { kind: 'refused'; message: string }
  /** No answer, or a broken one: it may or may not have been saved. */
  | { kind: 'failed'; message?: string }

export type SaveState<T> =
  | { kind: 'unchanged' }
  | { kind: 'changed' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; kept: boolean; message?: string }
  | { kind: 'signed_out'; kept: boolean }
  | { kind: 'refused'; message: string; kept: boolean }
  | { kind: 'conflict'; name: string; version: number; theirs: T }

export type SaveQueueOptions<T> = {
  version: number
  /** The text that the server holds under that version. */
  base: T
  /** The text as it is now: asked for only when it is sent or kept. */
  read(): T
  send(content: T, version: number): Promise<SaveAnswer<T>>
  /** Puts a copy on this machine; false when there is no room for it. */
  keep(content: T, version: number): boolean
  drop(): void
  same(a: T, b: T): boolean
  onState(state: SaveState<T>): void
}

/** The one ordered queue of a tab: a single save in flight, each carrying the version that the last one answered. */
export type SaveQueue<T> = {
  changed(): void
  /** Saves now, even when nothing changed. True once everything is with the server. */
  save(): Promise<boolean>
  /** Saves what is pending. True once everything is with the server. */
  flush(): Promise<boolean>
  /** Tries again after a failure: the line is back, or somebody has signed in. */
  retry(): void
  /** Puts the copy on this machine at once: the page may go away. */
  keepNow(): void
  /** Ends a conflict in favour of what is in this editor. */
  overrule(version: number): Promise<boolean>
  /** In a conflict: sends the text as it is now, so that the server keeps this one beside the other. */
  keepThere(): Promise<SaveAnswer<T>>
  version(): number
  unsaved(): boolean
  dispose(): void
  /** Gives this text up: it is kept elsewhere, and the copy on this machine goes. */
  abandon(): void
}

export function createSaveQueue<T>(options: SaveQueueOptions<T>): SaveQueue<T> {
  let version = options.version
  let state: SaveState<T> = { kind: 'unchanged' }
  let changes = 0
  let savedChanges = 0
  let sentChanges = 0
  let firstChangeAt = 0
  let failures = 0
  let flight: Promise<void> | null = null
  let saveTimer: ReturnType<typeof setTimeout> | undefined
  let keepTimer: ReturnType<typeof setTimeout> | undefined
  let disposed = false
  // When one of these turns up as "the other" text it is no other: the text last known to be with the server (its
  // version moved for another reason), and those whose sending had no answer.
  let base = options.base
  let unanswered: T[] = []

  const unsaved = () => changes > savedChanges

  function show(next: SaveState<T>) {
    state = next
    if (!disposed) options.onState(next)
  }

  function changed() {
    // The first change that no save carries yet starts the clock.
    if (changes === sentChanges) firstChangeAt = Date.now()
    changes += 1
    keepTimer ??= setTimeout(keepNow, KEEP_MS)
    if (state.kind === 'refused') failures = 0
    if (state.kind === 'unchanged' || state.kind === 'saved') show({ kind: 'changed' })
    if (!flight && failures === 0) schedule()
  }

  function schedule() {
    if (state.kind === 'conflict' || state.kind === 'signed_out' || disposed) return
    const due = Math.min(Date.now() + IDLE_MS, firstChangeAt + LATEST_MS)
    clearTimeout(saveTimer)
    saveTimer = setTimeout(start, Math.max(0, due - Date.now()))
  }

  function keepNow(): boolean {
    clearTimeout(keepTimer)
    keepTimer = undefined
    return unsaved() && !disposed ? options.keep(options.read(), version) : true
  }

  function start() {
    if (flight || disposed || !unsaved() || state.kind === 'conflict') return
    clearTimeout(saveTimer)
    // A failure stays on the screen until the text really is with the server.
    if (failures === 0) show({ kind: 'saving' })
    flight = sendOnce().finally(() => {
      flight = null
      if (unsaved() && failures === 0 && state.kind === 'changed') schedule()
    })
  }

  const send = (content: T) => options.send(content, version).catch((): SaveAnswer<T> => ({ kind: 'failed' }))

  async function sendOnce(): Promise<void> {
    const sent = changes
    sentChanges = sent
    const content = options.read()
    const answer = await send(content)
    if (answer.kind === 'saved') {
      base = content
      return accept(sent, answer.version, answer.savedAt)
    }
    if (answer.kind === 'conflict' && answer.version > version && [base, ...unanswered].some((text) => options.same(text, answer.theirs))) {
      version = answer.version
      base = answer.theirs
      unanswered = []
      return sendOnce()
    }
    if (answer.kind === 'failed') unanswered = [...unanswered, content].slice(-5)
    settle(answer)
  }

  function accept(sent: number, newVersion: number, savedAt: Date) {
    version = newVersion
    savedChanges = sent
    failures = 0
    unanswered = []
    if (unsaved()) return show({ kind: 'changed' })
    clearTimeout(keepTimer)
    keepTimer = undefined
    options.drop()
    show({ kind: 'saved', at: savedAt })
  }

  function settle(answer: Exclude<SaveAnswer<T>, { kind: 'saved' }>) {
    const kept = keepNow()
    if (answer.kind === 'conflict') return show(answer)
    failures += 1
    if (answer.kind === 'failed') {
      saveTimer = setTimeout(start, RETRY_MS[failures - 1] ?? RETRY_AT_MOST_MS)
    }
    show({ ...answer, kept })
  }

  async function flush(): Promise<boolean> {
    const wanted = changes
    let attempted = false
    while (savedChanges < wanted && !disposed) {
      if (flight) {
        await flight
        continue
      }
      // One try of its own: what fails then is told, not tried for ever.
      if (state.kind === 'conflict' || (attempted && failures > 0)) return false
      attempted = true
      start()
      await flight
    }
    return savedChanges >= wanted
  }

  function stop() {
    disposed = true
    clearTimeout(saveTimer)
    clearTimeout(keepTimer)
  }

  return {
    changed,
    flush,
    save() {
      if (!unsaved()) changes += 1
      if (state.kind !== 'conflict') failures = 0
      return flush()
    },
    retry() {
      if (unsaved() && failures > 0) start()
    },
    keepNow: () => void keepNow(),
    overrule(newVersion) {
      version = newVersion
      failures = 0
      unanswered = []
      if (!unsaved()) changes += 1
      show({ kind: 'changed' })
      return flush()
    },
    keepThere: () => send(options.read()),
    version: () => version,
    unsaved,
    dispose() {
      keepNow()
      stop()
    },
    abandon() {
      stop()
      options.drop()
    },
  }
}
