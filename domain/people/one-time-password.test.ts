import { expect, test } from 'vitest'
import { oneTimePassword, ONE_TIME_BYTES } from './one-time-password'
import { passwordFault } from './password-rules'

test('is four groups of four letters that are not mistaken for others', () => {
  const made = oneTimePassword(crypto.getRandomValues(new Uint8Array(ONE_TIME_BYTES)))
  expect(made).toMatch(/^[2-9a-hjkmnp-z]{4}(-[2-9a-hjkmnp-z]{4}){3}$/)
  expect(passwordFault(made, { email: 'a@b.example', name: 'Đỗ Văn Bình' })).toBeNull()
})

test('passes over bytes that would favour some letters', () => {
  const skipped = new Uint8Array(20).fill(255)
  expect(oneTimePassword(new Uint8Array([...skipped, ...new Uint8Array(16).fill(0)]))).toBe('2222-2222-2222-2222')
})

test('refuses too few bytes', () => {
  expect(() => oneTimePassword(new Uint8Array(15))).toThrow(RangeError)
})
