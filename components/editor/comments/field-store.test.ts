import { expect, it } from 'vitest'
import { anchorOf } from '@/domain/comments/anchor'
import type { CommentThread } from '@/domain/comments/thread-schemas'
import type { Place } from '@/domain/proofreading/passage'
import { threadsInField, type RemarkField } from './field-store'

const thread = (id: string, place: Place | null, text = '', from = 0, to = text.length, resolved = false): CommentThread => ({
  id,
  anchor: place && anchorOf({ place, text }, from, to),
  lines: [{ id: `${id}-1`, by: { id: 'p', name: 'Lò Thị Mai' }, text: 'Xem lại', mentions: [], at: '2026-03-01T00:00:00Z', editedAt: null, deleted: false, mine: false }],
  resolved: resolved ? { by: 'Lò Thị Mai', at: '2026-03-02T00:00:00Z' } : null,
})
const TITLE = 'Mường Hạ khai hội xuống đồng đầu năm'
const CAPTION = 'Bà con gieo hạt giống đầu tiên trên ruộng bậc thang'
const threads = [
  thread('whole', null),
  thread('title', { field: 'title' }, TITLE, 8, 27),
  thread('done', { field: 'title' }, TITLE, 8, 27, true),
  thread('body', { field: 'body', path: [0] }, TITLE, 8, 27),
  thread('caption', { field: 'figure', path: [3], part: 'caption' }, CAPTION, 0, 24),
  thread('alt', { field: 'figure', path: [3], part: 'alt' }, CAPTION, 0, 24),
]

it.each<[string, RemarkField, string, string[]]>([
  ['the title', 'title', TITLE, ['title']],
  ['a title that was changed around the words', 'title', `${TITLE}, đông vui`, ['title']],
  ['another title', 'title', 'Tin vắn', []],
  ['the lead', 'lead', TITLE, []],
  ['a caption, wherever its picture is now', 'caption', CAPTION, ['caption']],
  ['the caption of another picture', 'caption', 'Chợ phiên', []],
  ['a description', 'alt', CAPTION, ['alt']],
])('%s', (_, field, text, expected) => {
  expect(threadsInField(threads, field, text).map(({ id }) => id)).toEqual(expected)
})
