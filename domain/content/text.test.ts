import { describe, expect, test } from 'vitest'
import { emptyBody } from './empty'
import { bodyOf, figure, heading, paragraph, text } from './build'
import type { Block } from './nodes'
import { firstPicture, isBlankBody, isBlankText, pictureIds, plainText, wordCount } from './text'

const [first, second] = ['a'.repeat(64), 'b'.repeat(64)]

const list: Block = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph('Mục một'), paragraph('tiếp')] }] }
const cell = { colspan: 1, rowspan: 1, colwidth: null, align: null }
const table: Block = {
  type: 'table',
  content: [
    { type: 'tableRow', content: [{ type: 'tableHeader', attrs: cell, content: [paragraph('Xã')] }, { type: 'tableCell', attrs: cell, content: [figure({ pictureId: second })] }] },
    { type: 'tableRow' },
  ],
}
const body = bodyOf(
  heading(2, 'Đầu mục'),
  paragraph([text('Hai '), text('từ', { type: 'bold' }), { type: 'hardBreak' }, text('dòng sau')]),
  figure({ pictureId: first, caption: 'Chú thích' }),
  list,
  { type: 'blockquote', content: [paragraph('Trích'), figure({ pictureId: first })] },
  table,
  paragraph('\u00a0'),
)

test('the plain text is a line for each paragraph, captions left out', () => {
  expect(plainText(body)).toBe('Đầu mục\nHai từ\ndòng sau\nMục một\ntiếp\nTrích\nXã\n\u00a0')
})

test('words', () => {
  expect(wordCount(body)).toBe(11)
  expect(wordCount(bodyOf(paragraph('chính trị - xã\u00a0hội, 25-NQ/TW …')))).toBe(5)
  expect(wordCount(emptyBody())).toBe(0)
})

test('pictures', () => {
  expect(pictureIds(body)).toEqual([first, second])
  expect(firstPicture(body)).toEqual({ pictureId: first, caption: 'Chú thích', alt: '', decorative: false })
  expect(firstPicture(emptyBody())).toBeNull()
})

describe('blank', () => {
  test.each([
    ['nothing', emptyBody(), true],
    ['no-break spaces and breaks', bodyOf(paragraph('\u00a0 \u2003\u200b'), paragraph([{ type: 'hardBreak' }])), true],
    ['an empty list', bodyOf({ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph()] }] }), true],
    ['a picture alone', bodyOf(figure({ pictureId: first })), false],
    ['a word', bodyOf(paragraph('a')), false],
  ])('%s', (_, value, blank) => expect(isBlankBody(value)).toBe(blank))

  test.each([['', true], [' \u00a0\ufeff\u2060', true], ['.', false]])('%j', (value, blank) => expect(isBlankText(value)).toBe(blank))
})
