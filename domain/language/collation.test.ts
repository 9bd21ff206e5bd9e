import { expect, test } from 'vitest'
import { comparePeople, compareVietnamese } from './collation'

test('people go by given name', () => {
  expect(['Đỗ', 'Dũng', 'Ân', 'Ánh', 'An'].sort(comparePeople)).toEqual(['An', 'Ánh', 'Ân', 'Dũng', 'Đỗ'])
})

test('then by family name, then by middle names', () => {
  const sorted = ['Lò Thị An', 'Trần An', 'Hà Văn Bình', 'Lò Văn An', 'Đinh An', 'Dương Văn An', 'An']
  expect([...sorted].sort(comparePeople)).toEqual([
    'An', 'Dương Văn An', 'Đinh An', 'Lò Thị An', 'Lò Văn An', 'Trần An', 'Hà Văn Bình',
  ])
})

test('blanks around and between do not count', () => {
  expect(comparePeople('  Lò   Văn An ', 'Lò Văn An')).toBe(0)
})

test('the alphabet has ă, â, đ, ê, ô, ơ, ư as letters of their own', () => {
  const letters = ['ư', 'u', 'ơ', 'ô', 'o', 'ê', 'e', 'đ', 'd', 'â', 'ă', 'a']
  expect([...letters].sort(compareVietnamese)).toEqual(['a', 'ă', 'â', 'd', 'đ', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư'])
})
