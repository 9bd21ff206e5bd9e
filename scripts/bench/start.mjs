// @ts-check
import { join } from 'node:path'
import { Fault } from '../fault.mjs'
import { run } from '../run.mjs'
import { root } from '../settings.mjs'
import { scratchFolder, startSite } from './site.mjs'

/** A newcomer's first start on a fresh clone, and the starts after it. @returns {Promise<import('../bench.mjs').Row[]>} */
export async function start() {
  const { folder, remove } = scratchFolder('clone')
  try {
    const clone = join(folder, 'clone')
    const cloned = await run('git', ['clone', '-q', root, clone], { quiet: true })
    if (cloned.status !== 0) throw new Fault([cloned.output])
    const cold = await startSite({ dataDir: join(folder, 'data'), cwd: clone })
    await cold.stop()
    const later = await startSite({ dataDir: join(folder, 'data'), cwd: clone })
    await later.stop()
    return [
      goal('bản sao mới: npm start', cold.seconds, 180, 's'),
      goal('bộ nhớ cao nhất khi dựng', cold.peak, 2048, 'MB'),
      goal('các lần khởi động sau', later.seconds, 5, 's'),
    ]
  } finally {
    remove()
  }
}

/** @param {string} measure @param {number} value @param {number} most @param {string} unit */
export function goal(measure, value, most, unit) {
  const figure = `${unit === 's' ? value.toFixed(1) : Math.round(value)} ${unit}`
  return { measure, figure, goal: `≤ ${most} ${unit}`, met: value <= most }
}
