import { describe, expect, test } from 'vitest'
import { mentionBeingTyped, mentionedIn, mentionPieces } from './mentions'

const people = ['Nguyễn An', 'Nguyễn An Bình', 'Đỗ Hạ'].map((name, i) => ({ id: `${i}`, name }))

describe('who is mentioned', () => {
  test.each([
    ['Nhờ @Đỗ Hạ xem lại.', ['Đỗ Hạ']],
    ['@Nguyễn An Bình, @Đỗ Hạ: xin ý kiến', ['Nguyễn An Bình', 'Đỗ Hạ']],
    ['@Nguyễn An', ['Nguyễn An']],
    ['@Nguyễn Anh', []],
    ['Nguyễn An', []],
    ['thu@Đỗ Hạ.vn', ['Đỗ Hạ']],
  ])('%s', (text, names) => expect(mentionedIn(text, people).map(({ name }) => name)).toEqual(names))

  test('stands apart from the rest of the text', () => {
    expect(mentionPieces('Nhờ @Đỗ Hạ xem.', people)).toEqual([
      { kind: 'text', text: 'Nhờ ' },
      { kind: 'mention', text: '@Đỗ Hạ' },
      { kind: 'text', text: ' xem.' },
    ])
  })
})

describe('the name being typed', () => {
  test.each<[string, { at: number; typed: string } | null]>([
    ['@', { at: 0, typed: '' }],
    ['Nhờ @Đỗ', { at: 4, typed: 'Đỗ' }],
    ['Nhờ @Đỗ H', { at: 4, typed: 'Đỗ H' }],
    ['thu@vp', null],
    ['@ rồi', null],
    ['@Đỗ\nHạ', null],
    ['không có', null],
  ])('%j', (text, expected) => expect(mentionBeingTyped(text, text.length)).toEqual(expected))
})
