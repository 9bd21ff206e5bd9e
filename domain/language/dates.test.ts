import { describe, expect, test } from 'vitest'
import { dateline, longDay, officeInputValue, parseOfficeTime, rfc822, shortDate, shortDateTime, timeOfDay } from './dates'

const at = new Date('2023-08-29T06:49:00Z')

describe('the forms of the office', () => {
  test('dateline', () => expect(dateline(at)).toBe('Thứ ba 29/08/2023 13:49'))
  test('long day', () => expect(longDay(at)).toBe('Thứ ba, 29/08/2023'))
  test('short date and time', () => expect(shortDateTime(at)).toBe('29/08/2023 13:49'))
  test('short date', () => expect(shortDate(at)).toBe('29/08/2023'))
  test('time', () => expect(timeOfDay(at)).toBe('13:49'))
  test('feeds', () => expect(rfc822(at)).toBe('Tue, 29 Aug 2023 06:49:00 GMT'))

  test.each([
    ['2023-08-27', 'Chủ nhật'],
    ['2023-08-28', 'Thứ hai'],
    ['2023-08-29', 'Thứ ba'],
    ['2023-08-30', 'Thứ tư'],
    ['2023-08-31', 'Thứ năm'],
    ['2023-09-01', 'Thứ sáu'],
    ['2023-09-02', 'Thứ bảy'],
  ])('%s is %s', (day, name) => expect(longDay(new Date(`${day}T05:00:00Z`))).toMatch(new RegExp(`^${name}, `)))

  test.each([
    ['midnight is 00:00 of the new day', '2026-12-31T17:00:00Z', 'Thứ sáu 01/01/2027 00:00'],
    ['the minute before is the old year', '2026-12-31T16:59:59Z', 'Thứ năm 31/12/2026 23:59'],
    ['the day is the office’s, not UTC’s', '2026-03-01T20:05:00Z', 'Thứ hai 02/03/2026 03:05'],
  ])('%s', (_, instant, line) => expect(dateline(new Date(instant))).toBe(line))

  test('another zone', () => expect(dateline(at, 'Asia/Tokyo')).toBe('Thứ ba 29/08/2023 15:49'))
  test('an unknown zone is an error', () => expect(() => dateline(at, 'Asia/Nowhere')).toThrow(RangeError))
  test('an invalid date is an error', () => expect(() => dateline(new Date(NaN))).toThrow(RangeError))
})

describe('times that people type', () => {
  test.each([
    ['2023-08-29T13:49', undefined, '2023-08-29T06:49:00.000Z'],
    ['2024-02-29T00:00', undefined, '2024-02-28T17:00:00.000Z'],
    ['2026-07-01T12:00', 'America/New_York', '2026-07-01T16:00:00.000Z'],
    ['2026-01-01T12:00', 'America/New_York', '2026-01-01T17:00:00.000Z'],
    // Clocks go from 02:00 to 03:00 there: 02:30 is taken as 03:30.
    ['2026-03-08T02:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
  ])('%s in %s', (local, zone, instant) => expect(parseOfficeTime(local, zone).toISOString()).toBe(instant))

  test.each(['', '2023-02-30T10:00', '2023-13-01T10:00', '2023-08-29T24:00', '2023-08-29 13:49', '2023-08-29', '29/08/2023 13:49'])(
    'refuses %j',
    (text) => expect(() => parseOfficeTime(text)).toThrow(RangeError),
  )

  test('go back into the field as they came', () => {
    expect(officeInputValue(at)).toBe('2023-08-29T13:49')
    for (const local of ['2026-12-31T23:59', '2026-01-01T00:00', '2027-06-15T07:05']) {
      expect(officeInputValue(parseOfficeTime(local))).toBe(local)
    }
  })
})
