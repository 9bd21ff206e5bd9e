import { expect, test } from 'vitest'
import { letterMarker, letterStyle, type LetterStyle } from './list-letters'

// As browsers number them (CSS Counter Styles 3).
test.each<[number, LetterStyle, string]>([
  [1, 'lower-alpha', 'a.'], [26, 'lower-alpha', 'z.'], [27, 'lower-alpha', 'aa.'], [703, 'lower-alpha', 'aaa.'], [4, 'upper-alpha', 'D.'],
  [1, 'lower-roman', 'i.'], [4, 'lower-roman', 'iv.'], [9, 'upper-roman', 'IX.'], [1994, 'upper-roman', 'MCMXCIV.'],
  [0, 'lower-alpha', '0.'], [-2, 'upper-roman', '-2.'], [4000, 'lower-roman', '4000.'],
])('%i as %s: %s', (number, style, expected) => expect(letterMarker(number, style)).toBe(expected))

test.each<[string | undefined, string | null, LetterStyle | null]>([
  [undefined, 'a', 'lower-alpha'], [undefined, 'A', 'upper-alpha'], [undefined, 'i', 'lower-roman'], [undefined, 'I', 'upper-roman'],
  [undefined, '1', null], [undefined, null, null],
  ['lower-alpha', null, 'lower-alpha'], ['upper-latin', '1', 'upper-alpha'], ['inside LOWER-ROMAN', null, 'lower-roman'],
  ['decimal', 'a', null], ['disc', null, null],
])('%s and type %s: %s', (css, type, expected) => expect(letterStyle(css, type)).toBe(expected))
