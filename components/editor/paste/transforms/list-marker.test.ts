import { expect, test } from 'vitest'
import { readMarker } from './list-marker'

const number = (n: number) => ({ ordered: true, number: n, lettered: null })
const letters = (lettered: string) => ({ ordered: true, number: null, lettered })
const bullet = { ordered: false, number: null, lettered: null }

test.each([
  ['1.\u00a0\u00a0 ', number(1)],
  ['12)', number(12)],
  ['(3)', number(3)],
  ['1.1.', number(1)],
  ['2.3', number(3)],
  ['4', number(4)],
  ['a)', letters('a)')],
  ['đ)', letters('đ)')],
  ['iv.', letters('iv.')],
  ['B.', letters('B.')],
  ['·', bullet],
  ['o', bullet],
  ['§', bullet],
  ['Ø', bullet],
  ['-', bullet],
  ['+', bullet],
  ['', bullet],
])('%s', (marker, expected) => expect(readMarker(marker)).toEqual(expected))
