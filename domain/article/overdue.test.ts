import { expect, it } from 'vitest'
import { overdueMinutes } from './overdue'

const due = new Date('2026-11-24T01:00:00Z')
const cases: Array<[string, string, number | null]> = [
  ['before its hour', '2026-11-24T00:59:00Z', null],
  ['at its hour', '2026-11-24T01:00:00Z', null],
  ['two minutes after: not yet', '2026-11-24T01:02:00Z', null],
  ['past two minutes', '2026-11-24T01:02:01Z', 2],
  ['an hour and a half', '2026-11-24T02:30:59Z', 90],
]
it.each(cases)('%s', (_, now, minutes) => expect(overdueMinutes(due, new Date(now))).toBe(minutes))
it('without an hour nothing is late', () => expect(overdueMinutes(null, due)).toBeNull())
