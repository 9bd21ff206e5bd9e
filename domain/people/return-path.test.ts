import { expect, test } from 'vitest'
import { returnPath } from './return-path'

test.each(['/toa-soan', '/toa-soan/bai-viet/0198c0de-0000-7000-8000-000000000000', '/toa-soan?xem=cho-duyet', '/toa-soan/nhan-su?q=%C3%A2n'])(
  '%s is gone back to',
  (path) => expect(returnPath(path)).toBe(path),
)

test.each([
  undefined, null, ['/toa-soan'], '', '/', '/toa-soanx', '//noi.khac', 'https://noi.khac/toa-soan', '/toa-soan\\noi.khac',
  '/toa-soan/../api/auth/signout', '/toa-soan/..', '/toa-soan/\n//noi.khac', '/toa-soan#x', '/dang-nhap', `/toa-soan/${'a'.repeat(600)}`,
])('%j is not', (path) => expect(returnPath(path)).toBe('/toa-soan'))
