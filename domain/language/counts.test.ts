import { expect, test } from 'vitest'
import { wordCount } from '@/domain/content/text'
import { countText, formatNumber, readingMinutes } from './counts'

test.each([
  ['Dân vận khéo', 3, 12],
  ['Dân vận khéo'.normalize('NFD'), 3, 12],
  ['số 25-NQ/TW – ngày 3/6', 4, 22],
  ['một\nhai', 2, 6],
  ['một\u00a0\u00a0hai ', 2, 9],
  ['…', 0, 1],
  ['', 0, 0],
])('%j has %i words and %i characters', (text, words, characters) => {
  expect(countText(text)).toEqual({ words, characters })
  const body = { type: 'doc' as const, content: [{ type: 'paragraph' as const, attrs: { textAlign: null }, content: text ? [{ type: 'text' as const, text }] : [] }] }
  expect(wordCount(body)).toBe(words)
})

test.each([[0, 0], [1, 1], [240, 1], [1200, 5], [20_000, 83]])('%i words take %i minutes', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes)
})

test.each([[0, '0'], [999, '999'], [1234, '1.234'], [12_345_678, '12.345.678']])('%i is written %s', (n, written) => {
  expect(formatNumber(n)).toBe(written)
})
