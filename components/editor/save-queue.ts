/** A save waits this long after the last change, and at the latest this long after the first. */
export const IDLE_MS = 2_000
export const LATEST_MS = 8_000
/** The copy on this machine is made so long after the first change that it lacks (R3 allows 2 s, with the writing). */
export const KEEP_MS = 1_000
/** A save without an answer for so long is told as slow. */
export const SLOW_MS = 10_000
export const RETRY_MS = [2_000, 4_000, 8_000, 15_000]
export const RETRY_AT_MOST_MS = 30_000

export type SaveAnswer<T> =
  | { kind: 'saved'; version: number; savedAt: Date }
  /** Another text stands there. `otherTab`: this tab has lost the right to write to another one of the same person. */
  | { kind: 'conflict'; name: string; version: number; theirs: T; otherTab?: boolean }
  | { kind: 'signed_out' }
  /** Somebody else has signed in in this browser: nothing goes out under their name. */
  | { kind: 'other_person'; name: string }
  /** The article is not to be written by this person any more. The server keeps what it was sent. */
  | { kind: 'ended'; message: string }
  /** The server said no: sending the same again changes nothing. */
  | { kind: 'refused'; message: string }
  /** No answer, or a broken one: it may or may not have been saved. */
  | { kind: 'failed'; message?: string }

export type SaveState<T> =
  | { kind: 'unchanged' }
  | { kind: 'changed' }
  | { kind: 'saving'; slow?: boolean }
  | { kind: 'saved'; at: Date }
  | { kind: 'failed'; kept: boolean; message?: string }
  | { kind: 'signed_out'; kept: boolean }
  | { kind: 'other_person'; name: string; kept: boolean }
  | { kind: 'refused'; message: string; kept: boolean }
  | { kind: 'ended'; message: string }
  | { kind: 'conflict'; name: string; version: number; theirs: T; otherTab?: boolean }

export type SaveQueueOptions<T> = {
  version: number
  /** The text that the server holds under that version. */
  base: T
  /** The text as it is now: asked for only when it is sent or kept. */
  read(): T
  /** `instead`: a person has seen the text that stands there and puts this one in its place. */
  send(content: T, version: number, instead: boolean): Promise<SaveAnswer<T>>
  /** Puts a copy on this machine; false when there is no room for it. Begins within the call. */
  keep(content: T, version: number): Promise<boolean>
  /** Waits for a moment when nobody is held up; at once when left out. */
  whenIdle?(work: () => void): void
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
  /** Tries again after a failure: the line is back, or the person has signed in. */
  retry(): void
  /** The line is down: what waits is told as not saved at once, and tried again later. */
  lineLost(): void
  /** Puts the copy on this machine at once: the page may go away. True once it is there, or nothing needs one. */
  keepNow(): Promise<boolean>
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
  let slowTimer: ReturnType<typeof setTimeout> | undefined
  let keptChanges = 0
  let instead = false
  let disposed = false
  // When one of these turns up as "the other" text it is no other: the text last known to be with the server (its
  // version moved for another reason), and those whose sending had no answer.
  let base = options.base
  let unanswered: T[] = []
  let unansweredChanges = -1

  const unsaved = () => changes > savedChanges
  const stopped = () => state.kind === 'conflict' || state.kind === 'ended'
  const idle = options.whenIdle ?? ((work: () => void) => work())

  function show(next: SaveState<T>) {
    state = next
    if (!disposed) options.onState(next)
  }

  function changed() {
    // The first change that no save carries yet starts the clock.
    if (changes === sentChanges) firstChangeAt = Date.now()
    changes += 1
    keepTimer ??= setTimeout(() => idle(() => void keepNow()), KEEP_MS)
    if (state.kind === 'refused') failures = 0
    if (state.kind === 'unchanged' || state.kind === 'saved') show({ kind: 'changed' })
    if (!flight && failures === 0) schedule()
  }

  function schedule() {
    if (stopped() || state.kind === 'signed_out' || state.kind === 'other_person' || disposed) return
    const due = Math.min(Date.now() + IDLE_MS, firstChangeAt + LATEST_MS)
    clearTimeout(saveTimer)
    saveTimer = setTimeout(start, Math.max(0, due - Date.now()))
  }

  async function keepNow(): Promise<boolean> {
    clearTimeout(keepTimer)
    keepTimer = undefined
    // What is kept to the last letter need not be kept again.
    if (!unsaved() || disposed || keptChanges === changes) return true
    const keeping = changes
    const kept = await options.keep(options.read(), version)
    if (kept) keptChanges = Math.max(keptChanges, keeping)
    return kept
  }

  function start() {
    if (flight || disposed || !unsaved() || state.kind === 'conflict') return
    clearTimeout(saveTimer)
    // A failure stays on the screen until the text really is with the server.
    if (failures === 0 && !stopped()) show({ kind: 'saving' })
    slowTimer = setTimeout(() => state.kind === 'saving' && show({ kind: 'saving', slow: true }), SLOW_MS)
    flight = sendOnce().finally(() => {
      flight = null
      clearTimeout(slowTimer)
      if (unsaved() && failures === 0 && state.kind === 'changed') schedule()
    })
  }

  const send = (content: T) => options.send(content, version, instead).catch((): SaveAnswer<T> => ({ kind: 'failed' }))

  async function sendOnce(): Promise<void> {
    const sent = changes
    sentChanges = sent
    const content = options.read()
    const answer = await send(content)
    if (answer.kind === 'saved') {
      base = content
      return accept(sent, answer.version, answer.savedAt)
    }
    if (answer.kind === 'conflict' && !answer.otherTab && answer.version > version && [base, ...unanswered].some((text) => options.same(text, answer.theirs))) {
      version = answer.version
      base = answer.theirs
      forgetUnanswered()
      return sendOnce()
    }
    if (answer.kind === 'failed') remember(sent, content)
    if (answer.kind === 'ended') return end(sent, answer.message)
    await settle(answer)
  }

  // Any of them may be the one that got through: a quarter of an hour without a line is some thirty tries.
  function remember(sent: number, content: T) {
    if (sent !== unansweredChanges) unanswered = [...unanswered, content].slice(-100)
    unansweredChanges = sent
  }

  function accept(sent: number, newVersion: number, savedAt: Date) {
    version = newVersion
    savedChanges = sent
    failures = 0
    forgetUnanswered()
    instead = false
    if (unsaved()) return show({ kind: 'changed' })
    dropCopy()
    show({ kind: 'saved', at: savedAt })
  }

  // The server keeps the text beside the article: nothing is lost, and nothing more may be written.
  function end(sent: number, message: string) {
    savedChanges = sent
    if (unsaved()) saveTimer = setTimeout(start, IDLE_MS)
    else dropCopy()
    show({ kind: 'ended', message })
  }

  function forgetUnanswered() {
    unanswered = []
    unansweredChanges = -1
  }

  function dropCopy() {
    clearTimeout(keepTimer)
    keepTimer = undefined
    keptChanges = 0
    options.drop()
  }

  async function settle(answer: Exclude<SaveAnswer<T>, { kind: 'saved' | 'ended' }>) {
    const kept = await keepNow()
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
      if (flight) await flight
    }
    return savedChanges >= wanted && state.kind !== 'ended'
  }

  function stop() {
    disposed = true
    for (const timer of [saveTimer, keepTimer, slowTimer]) clearTimeout(timer)
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
    lineLost() {
      // A save under way finds out by itself.
      if (flight || failures > 0 || state.kind !== 'changed') return
      clearTimeout(saveTimer)
      void settle({ kind: 'failed' })
    },
    keepNow,
    overrule(newVersion) {
      version = newVersion
      failures = 0
      forgetUnanswered()
      instead = true
      if (!unsaved()) changes += 1
      show({ kind: 'changed' })
      return flush()
    },
    keepThere: () => send(options.read()),
    version: () => version,
    unsaved,
    dispose() {
      void keepNow()
      stop()
    },
    abandon() {
      stop()
      options.drop()
    },
  }
}
