import { expect, it } from 'vitest'
import { when } from './when'

const zone = 'Asia/Ho_Chi_Minh'
// 00:30 on 30/08/2023 in the office, still the day before in UTC.
const now = new Date('2023-08-29T17:30:00Z')

it.each([
  ['2023-08-29T17:05:00Z', '00:05 hôm nay'],
  ['2023-08-29T06:49:00Z', '13:49 hôm qua'],
  ['2023-08-28T06:49:00Z', '28/08/2023 13:49'],
  ['2023-08-30T02:00:00Z', '09:00 hôm nay'],
  ['2023-08-30T17:00:00Z', '00:00 ngày mai'],
  ['2023-08-31T17:00:00Z', '01/09/2023 00:00'],
])('%s', (at, words) => expect(when(new Date(at), now, zone)).toBe(words))
