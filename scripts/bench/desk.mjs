// @ts-check
import { measureFilled } from './measure-filled.mjs'
import { goal } from './start.mjs'

const SMALL = 1000
const LARGE = 100_000
const EVENTS = 1_000_000

/** @type {Record<string, string>} */
const measures = {
  first: 'trang đầu của bàn làm việc (việc chờ, các con số)',
  firstOfAll: 'trang đầu của tất cả bài',
  firstOfSection: 'trang đầu của người phụ trách một chuyên mục',
  filtered: 'lọc theo chuyên mục và người viết',
  filteredByDays: 'lọc theo chuyên mục và ngày',
  filteredByGenre: 'lọc theo thể loại',
  filteredByOffice: 'lọc theo cơ quan và chuyên mục',
  searchedRare: 'tìm chữ hiếm',
  searchedCommon: 'tìm chữ có ở khắp nơi',
  searchedNothing: 'tìm chữ không có',
  deep: 'trang thứ 1.000',
  approve: 'duyệt một bài',
}

/**
 * The desk's questions on the server, at 1,000 articles and at 100,000 with 1,000,000 events, in databases of their own.
 * @returns {Promise<import('../bench.mjs').Row[]>}
 */
export async function desk() {
  const small = await measureFilled('measure-desk', { articles: SMALL, events: 10 * SMALL })
  const large = await measureFilled('measure-desk', { articles: LARGE, events: EVENTS })
  const rows = Object.entries(measures).map(([name, words]) => goal(`${words}, p95 ở ${LARGE} bài`, large[name] ?? Infinity, 50, 'ms'))
  // What takes a millisecond or two is measured with the machine's own unrest: the growth is that of the sum of lists.
  const sum = (/** @type {Record<string, number>} */ figures) => Object.keys(measures).reduce((total, name) => total + (figures[name] ?? 0), 0)
  const growth = sum(large) / sum(small)
  return [...rows, { measure: `từ ${SMALL} lên ${LARGE} bài`, figure: `${growth.toFixed(2)} lần`, goal: '≤ 1.5 lần', met: growth <= 1.5 }]
}
