import { describe, expect, test } from 'vitest'
import { bodyOf, figure, heading, paragraph, text } from '@/domain/content/build'
import type { Block } from '@/domain/content/nodes'
import { comparePlaces, passagesOf, passagesOfBlock, type Place } from './passage'

const cell = { colspan: 1, rowspan: 1, colwidth: null, align: null }
const picture = 'a'.repeat(64)
const list: Block = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('Mục'), list2()] }] }
const table: Block = {
  type: 'table',
  content: [
    { type: 'tableRow' },
    { type: 'tableRow', content: [{ type: 'tableHeader', attrs: cell, content: [paragraph('Xã')] }, { type: 'tableCell', attrs: cell, content: [list, figure({ pictureId: picture, caption: 'Chợ' })] }] },
  ],
}

function list2(): Block {
  return { type: 'orderedList', attrs: { start: 1, type: null }, content: [{ type: 'listItem', content: [paragraph('Nhỏ')] }] }
}

describe('passages', () => {
  test('come in the order of reading, with their places', () => {
    const body = bodyOf(heading(3, 'Đầu'), table, { type: 'blockquote', content: [paragraph('Lời'), list] }, paragraph())
    const passages = passagesOf({ title: 'Tên bài', lead: 'Tóm tắt', body })
    expect(passages.map(({ place, kind, within, text }) => [place, kind, within, text])).toEqual([
      [{ field: 'title' }, 'title', 'plain', 'Tên bài'],
      [{ field: 'lead' }, 'lead', 'plain', 'Tóm tắt'],
      [{ field: 'body', path: [0] }, 'heading', 'plain', 'Đầu'],
      [{ field: 'body', path: [1, 1, 0, 0] }, 'paragraph', 'table', 'Xã'],
      [{ field: 'body', path: [1, 1, 1, 0, 0, 0] }, 'paragraph', 'table', 'Mục'],
      [{ field: 'body', path: [1, 1, 1, 0, 0, 1, 0, 0] }, 'paragraph', 'table', 'Nhỏ'],
      [{ field: 'figure', path: [1, 1, 1, 1], part: 'caption' }, 'caption', 'table', 'Chợ'],
      [{ field: 'body', path: [2, 0] }, 'paragraph', 'quotation', 'Lời'],
      [{ field: 'body', path: [2, 1, 0, 0] }, 'paragraph', 'quotation', 'Mục'],
      [{ field: 'body', path: [2, 1, 0, 1, 0, 0] }, 'paragraph', 'quotation', 'Nhỏ'],
      [{ field: 'body', path: [3] }, 'paragraph', 'plain', ''],
    ])
    expect(passages[2]?.level).toBe(3)
    expect([...passages].reverse().sort((a, b) => comparePlaces(a.place, b.place))).toEqual(passages)
  })

  test('a hard break is one character; neighbouring links are one', () => {
    const link = { type: 'link' as const, attrs: { href: 'https://vidu.vn' } }
    const [passage] = passagesOfBlock(
      paragraph([text('Một '), text('hai', link), text(' ba', link, { type: 'bold' }), { type: 'hardBreak' }, text('bốn', link)]),
      4,
    )
    expect(passage).toMatchObject({ place: { field: 'body', path: [4] }, text: 'Một hai ba\nbốn' })
    expect(passage?.links).toEqual([{ from: 4, to: 10 }, { from: 11, to: 14 }])
  })

  test('a picture has its caption, and its description unless it is decorative or has none', () => {
    const kinds = (alt: string, decorative: boolean) =>
      passagesOfBlock(figure({ pictureId: picture, caption: '', alt, decorative }), 0).map(({ kind }) => kind)
    expect(kinds('Chợ phiên', false)).toEqual(['caption', 'alt'])
    expect(kinds('', false)).toEqual(['caption'])
    expect(kinds('Hoa văn', true)).toEqual(['caption'])
    expect(passagesOfBlock(figure({ pictureId: picture }), 0)[0]?.pictureId).toBe(picture)
  })
})

test.each<[Place, Place]>([
  [{ field: 'title' }, { field: 'lead' }],
  [{ field: 'lead' }, { field: 'body', path: [0] }],
  [{ field: 'body', path: [9] }, { field: 'body', path: [10] }],
  [{ field: 'body', path: [1, 0] }, { field: 'figure', path: [2], part: 'caption' }],
  [{ field: 'figure', path: [2], part: 'caption' }, { field: 'figure', path: [2], part: 'alt' }],
])('%j comes before %j', (a, b) => {
  expect(comparePlaces(a, b)).toBeLessThan(0)
  expect(comparePlaces(b, a)).toBeGreaterThan(0)
  expect(comparePlaces(a, a)).toBe(0)
})
