// @ts-check
import { measureFilled } from './measure-filled.mjs'
import { goal } from './start.mjs'

const ARTICLES = 20_000
const EVENTS = 1_000_000
const PAGE_MS = 50

/** @type {Record<string, string>} */
const pages = {
  first: 'trang đầu',
  deep: 'trang giữa nhật ký',
  refusals: 'các lần bị từ chối',
  person: 'một người',
  personAndAction: 'một người, một việc',
  nothing: 'không có dòng nào',
  article: 'một bài viết',
  address: 'một địa chỉ mạng',
  days: 'một tháng, một chuyên mục',
  editor: 'biên tập viên một chuyên mục',
  editorDeep: 'biên tập viên, trang giữa nhật ký',
  editorAction: 'biên tập viên, một việc trong một tháng',
  approver: 'người duyệt mọi chuyên mục',
  approverDeep: 'người duyệt, trang giữa nhật ký',
  writer: 'việc của một cộng tác viên',
}

/**
 * The trail at 1,000,000 events: its pages, checking all of it, and taking it out as a spreadsheet.
 * @returns {Promise<import('../bench.mjs').Row[]>}
 */
export async function audit() {
  const figures = await measureFilled('measure-audit', { articles: ARTICLES, events: EVENTS })
  const of = (/** @type {string} */ name) => figures[name] ?? Infinity
  return [
    ...Object.entries(pages).map(([name, words]) => goal(`nhật ký, ${words}, p95`, of(name), PAGE_MS, 'ms')),
    goal(`kiểm tra ${EVENTS} dòng`, of('verifySeconds'), 120, 's'),
    goal('bộ nhớ thêm khi kiểm tra', of('verifyMegabytes'), 150, 'MB'),
    goal('tệp Excel 10.000 dòng', of('xlsxSeconds'), 10, 's'),
  ]
}
