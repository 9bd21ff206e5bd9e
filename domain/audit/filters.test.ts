import { describe, expect, test } from 'vitest'
import { articleIn, filterQuery, readFilters, unreadFilters } from './filters'

const ID = '0197a1b2-0000-7000-8000-00000000abcd'
const read = (query: string) => readFilters((name) => new URLSearchParams(query).get(name))

describe('filters out of an address', () => {
  test.each([
    ['', {}],
    [`nguoi=${ID}&viec=article.approved&muc=${ID}`, { who: ID, action: 'article.approved', sectionId: ID }],
    ['nguoi=he-thong&tu-choi=1', { who: 'he-thong', denied: true }],
    ['tu=2026-11-01&den=2026-11-30&dia-chi=10.0.0.9', { from: '2026-11-01', to: '2026-11-30', address: '10.0.0.9' }],
    ['dia-chi=fe80::1', { address: 'fe80::1' }],
    ['nguoi=ai&viec=%27%3B--&muc=1&tu=2026-02-30&dia-chi=%25&bai=khong', {}],
  ])('%s', (query, filters) => {
    expect(read(query)).toEqual(filters)
    expect(read(filterQuery(filters).toString())).toEqual(filters)
  })
})

test.each([
  ['', []],
  [`nguoi=${ID}&viec=article.approved&bai=x2bcd&tu=2026-11-01&den=2026-11-01&dia-chi=10.0.0.9&tu-choi=1`, []],
  ['bai=Lễ ra quân', ['article']],
  ['bai=  &dia-chi=máy chủ&tu=2026-02-30', ['address', 'from']],
  ['tu=2026-11-02&den=2026-11-01', ['to']],
])('what cannot be meant: %s', (query, unread) => {
  expect(unreadFilters((name) => new URLSearchParams(query).get(name))).toEqual(unread)
})

describe('the article that a text names', () => {
  test.each([
    [ID, ID],
    [`https://tin.thu.invalid/toa-soan/bai-viet/${ID.toUpperCase()}?the=binh-luan`, ID],
    ['https://tin.thu.invalid/tin-tuc/le-ra-quan-x2bcd', 'x2bcd'],
    ['/tin-tuc/le-ra-quan-x2bcd/', 'x2bcd'],
    ['x2bcd', 'x2bcd'],
    ['Lễ ra quân', undefined],
    ['', undefined],
  ])('%s', (text, found) => expect(articleIn(text)).toBe(found))
})
