// @ts-check

/**
 * @typedef {{ name: string, cat: string, ph: string, ts: number, dur?: number, tdur?: number, pid: number, tid: number, args?: { data?: { type?: string } } }} TraceEvent
 * @typedef {{ main: number[], clock: number[], whole: number[] }} Keystrokes milliseconds of each keystroke
 */

const FRAME_ENDS = new Set(['Commit', 'Layerize', 'Paint'])

/**
 * What each keystroke costs the page's main thread, from a trace of the browser.
 *
 * A trace holds the thread's tasks (RunTask): when each began, how long it took on the clock and how long of that its
 * thread really ran (what the machine's other programs take does not count as the page's work). A keystroke begins with the task in which its `keydown`
 * is dispatched and ends with the task of the frame that shows it: the last one that paints or commits before the thread
 * comes to rest (no task for 30 ms) or the next key comes. `main` is the sum of the running times of all tasks
 * from the first to the last of them, `clock` of their lengths on the clock. `whole` is the running time of every task
 * until the next keydown: what is put off (proof-reading, counting, keeping, saving) is in it.
 * @param {TraceEvent[]} events
 * @returns {Keystrokes}
 */
export function keystrokes(events) {
  const downs = events.filter((event) => event.name === 'EventDispatch' && event.args?.data?.type === 'keydown').sort(byTime)
  const first = downs[0]
  if (!first) return { main: [], clock: [], whole: [] }
  const tasks = events.filter(({ name, ph, pid, tid }) => name === 'RunTask' && ph === 'X' && pid === first.pid && tid === first.tid).sort(byTime)
  const frames = events.filter(({ name, pid, tid }) => FRAME_ENDS.has(name) && pid === first.pid && tid === first.tid).map(({ ts }) => ts)
  const result = /** @type {Keystrokes} */ ({ main: [], clock: [], whole: [] })
  downs.forEach((down, n) => {
    const next = downs[n + 1]?.ts ?? down.ts + 200_000
    const own = tasks.filter((task) => endOf(task) > down.ts && task.ts < next)
    const shown = untilShown(own, frames)
    result.main.push(total(shown, ran))
    result.clock.push(total(shown, ({ dur = 0 }) => dur))
    result.whole.push(total(own, ran))
  })
  return result
}

/** @param {TraceEvent[]} tasks @param {number[]} frames */
function untilShown(tasks, frames) {
  let last = 0
  for (let i = 0; i < tasks.length; i += 1) {
    const task = tasks[i]
    const before = tasks[i - 1]
    if (!task || (before && task.ts - endOf(before) > 30_000)) break
    if (frames.some((ts) => ts >= task.ts && ts <= endOf(task))) last = i
  }
  return tasks.slice(0, last + 1)
}

/** @param {TraceEvent} event */
const endOf = ({ ts, dur = 0 }) => ts + dur
/** @param {{ ts: number }} a @param {{ ts: number }} b */
const byTime = (a, b) => a.ts - b.ts
/** @param {TraceEvent} event */
const ran = ({ dur = 0, tdur = dur }) => tdur
/** Milliseconds. @param {TraceEvent[]} tasks @param {(task: TraceEvent) => number} part */
const total = (tasks, part) => tasks.reduce((sum, task) => sum + part(task), 0) / 1000
