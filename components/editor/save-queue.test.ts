import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { KEEP_MS } from './copies/copy-keeper'
import { IDLE_MS, LATEST_MS, RETRY_AT_MOST_MS, RETRY_MS, SLOW_MS } from './save-clock'
import type { SaveAnswer, SaveState } from './save-contract'
import { createSaveQueue } from './save-queue'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A queue over one string, with a server whose answers the test gives one by one. */
function desk(start = 'a', version = 1) {
  let text = start
  let keeps = 0
  const sent: { content: string; version: number; instead: boolean; answer(a: SaveAnswer<string> | Error): Promise<void> }[] = []
  const states: SaveState<string>[] = []
  let copy: string | null = null
  let room = true
  const queue = createSaveQueue<string>({
    version,
    base: start,
    read: () => text,
    send: (content, sentVersion, instead) =>
      new Promise((resolve, reject) =>
        sent.push({
          content,
          version: sentVersion,
          instead,
          async answer(a) {
            if (a instanceof Error) reject(a)
            else resolve(a)
            await vi.advanceTimersByTimeAsync(0)
          },
        }),
      ),
    keep(content) {
      keeps += 1
      if (room) copy = content
      return Promise.resolve(room)
    },
    drop: () => void (copy = null),
    same: (a, b) => a === b,
    onState: (state) => states.push(state),
  })
  return {
    queue,
    sent,
    states,
    state: () => states.at(-1),
    answer: async (n: number, answer: SaveAnswer<string> | Error) => sent[n]?.answer(answer),
    copy: () => copy,
    keeps: () => keeps,
    fill: () => void (room = false),
    type(next: string) {
      text = next
      queue.changed()
    },
  }
}

const saved = (version: number): SaveAnswer<string> => ({ kind: 'saved', version, savedAt: new Date(0) })
const conflict = (version: number, theirs = 'theirs'): SaveAnswer<string> => ({
  kind: 'conflict',
  name: 'Lò Thị Mai',
  version,
  theirs,
})
const after = (ms: number) => vi.advanceTimersByTimeAsync(ms)

describe('when it saves', () => {
  it('saves two seconds after typing stops, once for all of it', async () => {
    const d = desk()
    d.type('b')
    await after(IDLE_MS - 1)
    d.type('c')
    await after(IDLE_MS - 1)
    expect(d.sent).toHaveLength(0)
    await after(1)
    expect(d.sent.map(({ content, version }) => [content, version])).toEqual([['c', 1]])
  })

  it('saves eight seconds after the first change although typing goes on', async () => {
    const d = desk()
    for (let ms = 0; ms < LATEST_MS; ms += 500) {
      d.type(`text ${ms}`)
      await after(500)
    }
    expect(d.sent).toHaveLength(1)
  })

  it('sends nothing when nothing changed', async () => {
    const d = desk()
    await after(60_000)
    expect(await d.queue.flush()).toBe(true)
    expect(d.sent).toHaveLength(0)
    expect(d.states).toEqual([])
  })

  it('saves an unchanged text when it is asked to', async () => {
    const d = desk()
    const done = d.queue.save()
    await after(0)
    await d.answer(0, saved(2))
    expect(await done).toBe(true)
    expect(d.state()).toEqual({ kind: 'saved', at: new Date(0) })
  })
})

describe('one in flight, in order', () => {
  it('holds the next save until the server answered, and carries its version', async () => {
    const d = desk()
    d.type('b')
    await after(IDLE_MS)
    d.type('c')
    await after(30_000)
    expect(d.sent).toHaveLength(1)
    await d.answer(0, saved(2))
    await after(LATEST_MS)
    expect(d.sent.map(({ content, version }) => [content, version])).toEqual([
      ['b', 1],
      ['c', 2],
    ])
  })

  it('does not say saved while something newer waits', async () => {
    const d = desk()
    d.type('b')
    await after(IDLE_MS)
    expect(d.state()?.kind).toBe('saving')
    d.type('c')
    await d.answer(0, saved(2))
    expect(d.state()?.kind).toBe('changed')
    expect(d.queue.unsaved()).toBe(true)
    await after(IDLE_MS)
    await d.answer(1, saved(3))
    expect(d.state()?.kind).toBe('saved')
    expect(d.queue.unsaved()).toBe(false)
    expect(d.queue.version()).toBe(3)
  })

  it('counts the eight seconds from the first change that no save carries', async () => {
    const d = desk()
    d.type('b')
    await after(IDLE_MS)
    d.type('c')
    await after(7_000)
    await d.answer(0, saved(2))
    d.type('d')
    await after(1_000)
    expect(d.sent).toHaveLength(2)
  })

  it('flush waits for the save in flight and sends what came after it', async () => {
    const d = desk()
    d.type('b')
    await after(IDLE_MS)
    d.type('c')
    const flushed = d.queue.flush()
    await d.answer(0, saved(2))
    await d.answer(1, saved(3))
    expect(await flushed).toBe(true)
    expect(d.sent.map(({ content }) => content)).toEqual(['b', 'c'])
  })
})

describe('the copy on this machine', () => {
  it('is made within a second and goes away when the server has the text', async () => {
    const d = desk()
    d.type('b')
    await after(KEEP_MS)
    expect(d.copy()).toBe('b')
    await after(IDLE_MS)
    await d.answer(0, saved(2))
    expect(d.copy()).toBeNull()
  })

  it('is written at most once a second, and not again for the same text', async () => {
    const d = desk()
    for (let ms = 0; ms < 3_000; ms += 100) {
      d.type(`text ${ms}`)
      await after(100)
    }
    expect(d.keeps()).toBeLessThanOrEqual(3)
    await after(KEEP_MS)
    const before = d.keeps()
    await d.queue.keepNow()
    expect(d.keeps()).toBe(before)
  })

  it('stays while something newer waits', async () => {
    const d = desk()
    d.type('b')
    await after(IDLE_MS)
    d.type('c')
    await after(KEEP_MS)
    await d.answer(0, saved(2))
    expect(d.copy()).toBe('c')
  })

  it('is made on leaving', () => {
    const d = desk()
    d.type('b')
    d.queue.dispose()
    expect(d.copy()).toBe('b')
  })
})

describe('failure', () => {
  it('is told, keeps the text and is tried again with growing patience', async () => {
    const d = desk()
    d.type('b')
    await after(IDLE_MS)
    await d.answer(0, new Error('no network'))
    expect(d.state()).toEqual({ kind: 'failed', kept: true })
    for (const [n, wait] of [...RETRY_MS, RETRY_AT_MOST_MS, RETRY_AT_MOST_MS].entries()) {
      await after(wait - 1)
      expect(d.sent).toHaveLength(n + 1)
      await after(1)
      expect(d.sent).toHaveLength(n + 2)
      await d.answer(n + 1, { kind: 'failed' })
      expect(d.state()?.kind).toBe('failed')
    }
  })

  it('stays on the screen while it is tried again', async () => {
    const d = desk()
    d.type('b')
    await after(IDLE_MS)
    await d.answer(0, { kind: 'failed' })
    await after(RETRY_MS[0] ?? 0)
    d.type('c')
    expect(d.state()?.kind).toBe('failed')
    await d.answer(1, saved(2))
    expect(d.state()?.kind).toBe('changed')
    await after(IDLE_MS)
    expect(d.sent[2]).toMatchObject({ content: 'c', version: 2 })
  })

  it('does not claim a copy for which there was no room', async () => {
    const d = desk()
    d.fill()
    d.type('b')
    await after(IDLE_MS)
    await d.answer(0, { kind: 'failed' })
    expect(d.state()).toEqual({ kind: 'failed', kept: false })
  })

  it('tells a slow line while the save is under way', async () => {
    const d = desk()
    d.type('b')
    await after(IDLE_MS + SLOW_MS)
    expect(d.state()).toEqual({ kind: 'saving', slow: true })
    await after(30 * 60_000)
    expect(d.sent).toHaveLength(1)
    await d.answer(0, saved(2))
    expect(d.state()?.kind).toBe('saved')
  })

  it('tells at once when the line is lost, and catches up a quarter of an hour later', async () => {
    const d = desk()
    d.type('b')
    d.queue.lineLost()
    await after(0)
    expect(d.state()).toEqual({ kind: 'failed', kept: true })
    for (let n = 0; Date.now() < 900_000 && n < 60; n += 1) {
      await after(RETRY_AT_MOST_MS)
      await d.answer(n, { kind: 'failed' })
    }
    d.type('bc')
    expect(d.state()?.kind).toBe('failed')
    d.queue.retry()
    await d.answer(d.sent.length - 1, saved(2))
    expect(d.sent.at(-1)?.content).toBe('bc')
    expect(d.state()?.kind).toBe('saved')
  })

  it('sends nothing under the name of who signed in later, until the person is back', async () => {
    const d = desk()
    d.type('b')
    await after(IDLE_MS)
    await d.answer(0, { kind: 'other_person', name: 'Vì Văn Pâng' })
    expect(d.state()).toEqual({ kind: 'other_person', name: 'Vì Văn Pâng', kept: true })
    d.type('c')
    await after(120_000)
    expect(d.sent).toHaveLength(1)
    expect(d.copy()).toBe('c')
    d.queue.retry()
    await d.answer(1, saved(2))
    expect(d.state()?.kind).toBe('saved')
  })

  it('tries at once when the line is back', async () => {
    const d = desk()
    d.type('b')
    await after(IDLE_MS)
    await d.answer(0, { kind: 'failed' })
    d.queue.retry()
    expect(d.sent).toHaveLength(2)
  })

  it('makes flush tell the truth after one try', async () => {
    const d = desk()
    d.type('b')
    const flushed = d.queue.flush()
    await after(0)
    await d.answer(0, { kind: 'failed' })
    expect(await flushed).toBe(false)
  })

  it('waits for a person when the session is over', async () => {
    const d = desk()
    d.type('b')
    await after(IDLE_MS)
    await d.answer(0, { kind: 'signed_out' })
    d.type('c')
    await after(120_000)
    expect(d.sent).toHaveLength(1)
    expect(d.copy()).toBe('c')
    expect(d.state()?.kind).toBe('signed_out')
    d.queue.retry()
    await d.answer(1, saved(2))
    expect(d.state()?.kind).toBe('saved')
  })

  it('does not repeat what the server refused until the text changes', async () => {
    const d = desk()
    d.type('b')
    await after(IDLE_MS)
    await d.answer(0, { kind: 'refused', message: 'Không nhận.' })
    await after(120_000)
    expect(d.sent).toHaveLength(1)
    d.type('c')
    await after(IDLE_MS)
    expect(d.sent).toHaveLength(2)
  })
})

describe('conflict', () => {
  it('stops the queue and keeps the text', async () => {
    const d = desk()
    d.type('b')
    await after(IDLE_MS)
    await d.answer(0, conflict(5))
    expect(d.state()).toMatchObject({ kind: 'conflict', name: 'Lò Thị Mai', version: 5, theirs: 'theirs' })
    d.type('c')
    await after(120_000)
    d.queue.retry()
    expect(await d.queue.save()).toBe(false)
    expect(await d.queue.flush()).toBe(false)
    expect(d.sent).toHaveLength(1)
    expect(d.copy()).toBe('c')
  })

  it('goes on over the fresh version when a person says so', async () => {
    const d = desk()
    d.type('b')
    await after(IDLE_MS)
    await d.answer(0, conflict(5))
    const done = d.queue.overrule(5)
    expect(d.sent[1]).toMatchObject({ content: 'b', version: 5 })
    await d.answer(1, saved(6))
    expect(await done).toBe(true)
    expect(d.state()?.kind).toBe('saved')
  })

  it('tells the server that a text goes in by choice, for that save alone', async () => {
    const d = desk()
    d.type('b')
    await after(IDLE_MS)
    await d.answer(0, conflict(5))
    void d.queue.overrule(5)
    await d.answer(1, saved(6))
    d.type('c')
    await after(IDLE_MS)
    expect(d.sent.map(({ instead }) => instead)).toEqual([false, true, false])
  })

  it('is one when another tab took the right to write, even over the text this one began from', async () => {
    const d = desk('a')
    d.type('b')
    await after(IDLE_MS)
    await d.answer(0, { kind: 'conflict', name: '', version: 2, theirs: 'a', otherTab: true })
    expect(d.sent).toHaveLength(1)
    expect(d.state()).toMatchObject({ kind: 'conflict', otherTab: true })
  })

  it('is none but the end when the article is not this person’s to write any more: all of it goes to the server, to be kept', async () => {
    const d = desk()
    d.type('b')
    await after(IDLE_MS)
    d.type('bc')
    await d.answer(0, { kind: 'ended', message: 'Câu báo.' })
    expect(d.state()).toEqual({ kind: 'ended', message: 'Câu báo.' })
    expect(d.queue.unsaved()).toBe(true)
    await after(IDLE_MS)
    expect(d.sent[1]?.content).toBe('bc')
    await d.answer(1, { kind: 'ended', message: 'Câu báo.' })
    expect(d.queue.unsaved()).toBe(false)
    expect(d.copy()).toBeNull()
    expect(await d.queue.flush()).toBe(false)
  })

  it('is none when the other text is ours: a save whose answer got lost', async () => {
    const d = desk()
    d.type('b')
    await after(IDLE_MS)
    await d.answer(0, { kind: 'failed' })
    d.type('c')
    await after(RETRY_MS[0] ?? 0)
    await d.answer(1, conflict(2, 'b'))
    expect(d.sent[2]).toMatchObject({ content: 'c', version: 2 })
    await d.answer(2, saved(3))
    expect(d.state()?.kind).toBe('saved')
    expect(d.states.some(({ kind }) => kind === 'conflict')).toBe(false)
  })

  it('is none when the server still has the text we began from: only its version moved on', async () => {
    const d = desk('a')
    d.type('b')
    await after(IDLE_MS)
    await d.answer(0, conflict(2, 'a'))
    expect(d.sent[1]).toMatchObject({ content: 'b', version: 2 })
    await d.answer(1, saved(3))
    d.type('c')
    await after(IDLE_MS)
    await d.answer(2, conflict(4, 'b'))
    expect(d.sent[3]).toMatchObject({ content: 'c', version: 4 })
    expect(d.states.some(({ kind }) => kind === 'conflict')).toBe(false)
  })

  it('can leave the newest text with the server before it gives way', async () => {
    const d = desk()
    d.type('b')
    await after(IDLE_MS)
    await d.answer(0, conflict(5))
    d.type('c')
    const kept = d.queue.keepThere()
    expect(d.sent[1]).toMatchObject({ content: 'c', version: 1 })
    await d.answer(1, conflict(6, 'newer'))
    expect(await kept).toMatchObject({ theirs: 'newer', version: 6 })
  })

  it('leaves no copy behind when a person gives the text up', async () => {
    const d = desk()
    d.type('b')
    await after(IDLE_MS)
    await d.answer(0, conflict(5))
    d.queue.abandon()
    d.queue.keepNow()
    d.queue.dispose()
    expect(d.copy()).toBeNull()
  })
})
