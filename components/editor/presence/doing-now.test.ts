import { expect, it } from 'vitest'
import type { Present } from '@/domain/article/desk'
import { doingNow } from './doing-now'

const quang = (more: Partial<Present>): Present => ({ personId: 'a', name: 'Lù Văn Quảng', writing: true, savedSecondsAgo: null, ...more })

it.each([
  [quang({ savedSecondsAgo: 10 }), 'Lù Văn Quảng đang viết, lưu lần cuối cách đây 10 giây.'],
  [quang({ savedSecondsAgo: 0 }), 'Lù Văn Quảng đang viết, lưu lần cuối cách đây 1 giây.'],
  [quang({ savedSecondsAgo: 130 }), 'Lù Văn Quảng đang viết, lưu lần cuối cách đây 2 phút.'],
  [quang({}), 'Lù Văn Quảng đang mở bài, chưa lưu gì mới.'],
  [quang({ writing: false, savedSecondsAgo: 10 }), null],
  [quang({ name: 'Người khác' }), null],
])('%j: %s', (present, words) => {
  expect(doingNow([present], 'Lù Văn Quảng')).toBe(words)
})
