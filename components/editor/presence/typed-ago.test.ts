import { expect, it } from 'vitest'
import type { Present } from '@/domain/article/desk'
import { doingNow } from './typed-ago'

const quang = (more: Partial<Present>): Present => ({ personId: 'a', name: 'Lù Văn Quảng', writing: true, typedSecondsAgo: null, ...more })

it.each([
  [quang({ typedSecondsAgo: 10 }), 'Lù Văn Quảng vừa gõ cách đây 10 giây.'],
  [quang({ typedSecondsAgo: 0 }), 'Lù Văn Quảng vừa gõ cách đây 1 giây.'],
  [quang({ typedSecondsAgo: 130 }), 'Lù Văn Quảng vừa gõ cách đây 2 phút.'],
  [quang({}), 'Lù Văn Quảng đang mở bài, chưa gõ gì mới.'],
  [quang({ writing: false, typedSecondsAgo: 10 }), null],
  [quang({ name: 'Người khác' }), null],
])('%j: %s', (present, words) => {
  expect(doingNow([present], 'Lù Văn Quảng')).toBe(words)
})
