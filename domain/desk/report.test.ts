import { expect, it } from 'vitest'
import { chartBars, everyDay, readPeriod, usualPeriods } from './report'

it.each([
  ['nothing asked: the month so far', undefined, undefined, { from: '2026-11-01', to: '2026-11-24' }],
  ['a period', '2026-01-01', '2026-03-31', { from: '2026-01-01', to: '2026-03-31' }],
  ['turned round', '2026-03-31', '2026-01-01', { from: '2026-01-01', to: '2026-03-31' }],
  ['one day only', '2026-03-31', '', { from: '2026-11-01', to: '2026-11-24' }],
  ['no such day', '2026-02-30', '2026-03-31', { from: '2026-11-01', to: '2026-11-24' }],
  ['longer than a year: the last year of it', '2020-01-01', '2026-12-31', { from: '2025-12-31', to: '2026-12-31' }],
])('%s', (_, from, to, period) => {
  expect(readPeriod(from, to, '2026-11-24')).toEqual(period)
})

it('fills the days on which nothing appeared', () => {
  expect(everyDay({ from: '2026-02-27', to: '2026-03-01' }, [{ day: '2026-02-28', count: 3 }])).toEqual([
    { day: '2026-02-27', count: 0 }, { day: '2026-02-28', count: 3 }, { day: '2026-03-01', count: 0 },
  ])
})

it.each([
  ['2026-11-24', { month: ['2026-11-01', '2026-11-24'], lastMonth: ['2026-10-01', '2026-10-31'], quarter: ['2026-10-01', '2026-11-24'], year: ['2026-01-01', '2026-11-24'] }],
  ['2026-01-05', { month: ['2026-01-01', '2026-01-05'], lastMonth: ['2025-12-01', '2025-12-31'], quarter: ['2026-01-01', '2026-01-05'], year: ['2026-01-01', '2026-01-05'] }],
  ['2028-03-31', { month: ['2028-03-01', '2028-03-31'], lastMonth: ['2028-02-01', '2028-02-29'], quarter: ['2028-01-01', '2028-03-31'], year: ['2028-01-01', '2028-03-31'] }],
])('the usual periods on %s', (today, wanted) => {
  expect(Object.fromEntries(Object.entries(usualPeriods(today)).map(([name, { from, to }]) => [name, [from, to]]))).toEqual(wanted)
})

it('draws days, and of a long period months', () => {
  expect(chartBars({ from: '2026-03-01', to: '2026-03-02' }, [{ day: '2026-03-02', count: 2 }])).toEqual({
    unit: 'day', bars: [{ at: '2026-03-01', count: 0 }, { at: '2026-03-02', count: 2 }],
  })
  expect(chartBars({ from: '2026-01-15', to: '2026-04-02' }, [{ day: '2026-01-15', count: 1 }, { day: '2026-01-31', count: 4 }, { day: '2026-04-01', count: 2 }])).toEqual({
    unit: 'month', bars: [{ at: '2026-01', count: 5 }, { at: '2026-02', count: 0 }, { at: '2026-03', count: 0 }, { at: '2026-04', count: 2 }],
  })
})
