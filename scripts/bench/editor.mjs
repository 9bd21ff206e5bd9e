// @ts-check
import { join } from 'node:path'
import { Fault } from '../fault.mjs'
import { runNode } from '../run.mjs'
import { importTime, openNewsroom, readyTimes, scriptSize, typing } from './editor-page.mjs'
import { scratchFolder, startSite } from './site.mjs'
import { goal } from './start.mjs'
import { wordFile } from './word-file.mjs'

const LETTERS = 200
const OPENINGS = 9

/**
 * The writing desk in a real Chromium on the site as `npm start` runs it: an ordinary article of 800 words and one of
 * 20,000 with twenty pictures; the proof-reader and the saving go on as always.
 * @returns {Promise<import('../bench.mjs').Row[]>}
 */
export async function editor() {
  const { folder, remove } = scratchFolder('editor')
  /** @type {Array<() => unknown>} */
  const closing = [remove]
  try {
    const dataDir = join(folder, 'data')
    // The first start may build; what is measured is one that does not.
    await (await startSite({ dataDir })).stop()
    const site = await startSite({ dataDir })
    closing.unshift(() => site.stop())
    const made = await prepare(site)
    const { page, close } = await openNewsroom(site.env.SITE_URL, made)
    closing.unshift(close)

    const { kilobytes, loaded } = await scriptSize(page, made.ordinary)
    const plain = loaded.filter(({ encoding }) => encoding === '–').length
    const ordinary = await readyTimes(page, made.ordinary, OPENINGS, '/toa-soan')
    const long = await readyTimes(page, made.long, OPENINGS, '/toa-soan')
    const inNewTab = await readyTimes(page, made.ordinary, OPENINGS, 'about:blank')
    const { main, clock, whole } = await typing(page, made.long, LETTERS)
    const file = await wordFile()
    const imported = [await importTime(page, made.ordinary, file), await importTime(page, made.ordinary, file)]
    return [
      goal('một lần gõ phím trong bài 20.000 từ, việc của luồng chính (p95)', at(main, 0.95), 8, 'ms'),
      { measure: 'như trên, trung vị; theo đồng hồ (p95)', figure: `${at(main, 0.5).toFixed(1)}; ${at(clock, 0.95).toFixed(1)} ms` },
      { measure: 'mọi việc của luồng chính giữa hai lần gõ (p95, trung vị)', figure: `${at(whole, 0.95).toFixed(1)}, ${at(whole, 0.5).toFixed(1)} ms` },
      goal('mở trang soạn thảo từ tòa soạn, bài 800 từ (trung vị)', at(ordinary, 0.5), 600, 'ms'),
      { measure: 'như trên, bài 20.000 từ; bài 800 từ trong một thẻ mới', figure: `${Math.round(at(long, 0.5))}; ${Math.round(at(inNewTab, 0.5))} ms` },
      goal(`JavaScript đã nén của trang soạn thảo (${loaded.length} tệp, ${plain} không nén)`, kilobytes, 350, 'KB'),
      goal('lưu trên máy chủ, bài 800 từ (p95)', at(made.saves.ordinary, 0.95), 40, 'ms'),
      goal('lưu trên máy chủ, bài 20.000 từ (p95)', at(made.saves.long, 0.95), 40, 'ms'),
      goal(`nhập tệp Word 30 trang, 20 ảnh (${(file.length / 2 ** 20).toFixed(1)} MB), lần đầu`, (imported[0] ?? NaN) / 1000, 3, 's'),
      { measure: 'như trên, lần sau', figure: `${((imported[1] ?? NaN) / 1000).toFixed(1)} s` },
    ]
  } finally {
    for (const close of closing) await close()
  }
}

/**
 * @typedef {{ email: string, password: string, ordinary: string, long: string, saves: { ordinary: number[], long: number[] } }} Made
 * @param {Awaited<ReturnType<typeof startSite>>} site
 * @returns {Promise<Made>}
 */
async function prepare(site) {
  const { status, output } = await runNode(['scripts/cli.mjs', 'measure-editor'], { env: site.env, quiet: true })
  const found = /^\{.*\}$/m.exec(output)
  if (status !== 0 || !found) throw new Fault([output])
  return JSON.parse(found[0])
}

/** The value below which a share of the list lies. @param {number[]} list @param {number} share */
function at(list, share) {
  const sorted = [...list].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN
}
