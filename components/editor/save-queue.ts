import { createCopyKeeper } from './copies/copy-keeper'
import { createOwnTexts } from './own-texts'
import { createSaveClock, IDLE_MS } from './save-clock'
import type { SaveAnswer, SaveQueue, SaveQueueOptions, SaveState } from './save-contract'

/** The one ordered queue of a tab: a single save in flight, each carrying the version that the last one answered. */
export function createSaveQueue<T>(options: SaveQueueOptions<T>): SaveQueue<T> {
  let version = options.version
  let state: SaveState<T> = { kind: 'unchanged' }
  let changes = 0
  let savedChanges = 0
  let sentChanges = 0
  let failures = 0
  let flight: Promise<void> | null = null
  let instead = false
  let disposed = false
  const unsaved = () => changes > savedChanges
  const stopped = () => state.kind === 'conflict' || state.kind === 'ended'

  const own = createOwnTexts(options.base, options.same)
  const clock = createSaveClock(start, () => state.kind === 'saving' && show({ kind: 'saving', slow: true }))
  const copy = createCopyKeeper({
    newest: () => (unsaved() && !disposed ? changes : null),
    keep: () => options.keep(options.read(), version),
    drop: () => options.drop(),
    whenIdle: options.whenIdle,
  })

  function show(next: SaveState<T>) {
    state = next
    if (!disposed) options.onState(next)
  }

  function changed() {
    if (changes === sentChanges) clock.firstChange()
    changes += 1
    copy.changed()
    if (state.kind === 'refused') failures = 0
    if (state.kind === 'unchanged' || state.kind === 'saved') show({ kind: 'changed' })
    if (!flight && failures === 0) schedule()
  }

  function schedule() {
    if (stopped() || state.kind === 'signed_out' || state.kind === 'other_person' || disposed) return
    clock.whenResting()
  }

  function start() {
    if (flight || disposed || !unsaved() || state.kind === 'conflict') return
    clock.hold()
    // A failure stays on the screen until the text really is with the server.
    if (failures === 0 && !stopped()) show({ kind: 'saving' })
    clock.underWay()
    flight = sendOnce().finally(() => {
      flight = null
      clock.answered()
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
      own.isThere(content)
      return accept(sent, answer.version, answer.savedAt)
    }
    if (answer.kind === 'conflict' && !answer.otherTab && answer.version > version && own.has(answer.theirs)) {
      version = answer.version
      own.isThere(answer.theirs)
      return sendOnce()
    }
    if (answer.kind === 'failed') own.hadNoAnswer(content, sent)
    if (answer.kind === 'ended') return end(sent, answer.message)
    await settle(answer)
  }

  function accept(sent: number, newVersion: number, savedAt: Date) {
    version = newVersion
    savedChanges = sent
    failures = 0
    instead = false
    if (unsaved()) return show({ kind: 'changed' })
    copy.drop()
    show({ kind: 'saved', at: savedAt })
  }

  // The server keeps the text beside the article: nothing is lost, and nothing more may be written.
  function end(sent: number, message: string) {
    savedChanges = sent
    if (unsaved()) clock.after(IDLE_MS)
    else copy.drop()
    show({ kind: 'ended', message })
  }

  async function settle(answer: Exclude<SaveAnswer<T>, { kind: 'saved' | 'ended' }>) {
    const kept = await copy.now()
    if (answer.kind === 'conflict') return show(answer)
    failures += 1
    if (answer.kind === 'failed') clock.afterFailure(failures)
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
    clock.hold()
    clock.answered()
    copy.stop()
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
      clock.hold()
      void settle({ kind: 'failed' })
    },
    keepNow: copy.now,
    overrule(newVersion) {
      version = newVersion
      failures = 0
      own.forgetUnanswered()
      instead = true
      if (!unsaved()) changes += 1
      show({ kind: 'changed' })
      return flush()
    },
    keepThere: () => send(options.read()),
    version: () => version,
    unsaved,
    dispose() {
      void copy.now()
      stop()
    },
    abandon() {
      stop()
      options.drop()
    },
  }
}
