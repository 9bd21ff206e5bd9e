import { expect, it } from 'vitest'
import { monthsOn, readMonth, weeksOf } from './month'

it('shows the weeks as they hang on the wall', () => {
  // The 1st of November 2026 is a Sunday.
  const weeks = weeksOf({ year: 2026, month: 11 })
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
  expect(weeks).toHaveLength(6)
  expect(weeks.at(-1)?.[0]).toBe('2026-11-30')
  expect(weeksOf({ year: 2024, month: 2 }).flat()).toContain('2024-02-29')
})

it('goes over the turn of the year', () => {
  expect(monthsOn({ year: 2026, month: 12 }, 1)).toEqual({ year: 2027, month: 1 })
  expect(monthsOn({ year: 2026, month: 1 }, -1)).toEqual({ year: 2025, month: 12 })
})

it.each([['2026-11', { year: 2026, month: 11 }], ['2026-13', null], ['nay', null], [undefined, null]])('%s', (text, month) => {
  expect(readMonth(text)).toEqual(month)
})
