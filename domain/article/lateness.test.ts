import { expect, it } from 'vitest'
import { lateAfter, latenessOf } from './lateness'

const now = new Date('2026-11-24T08:00:00Z')
const ago = (hours: number) => new Date(now.getTime() - hours * 3600_000)
const hours = { submitted: 4, pending: 2 }

it.each([
  ['past its deadline', { work: 'editing', dueAt: ago(1), stateAt: ago(1) }, { by: 'deadline', ms: 3600_000 }],
  ['before its deadline', { work: 'editing', dueAt: ago(-1), stateAt: ago(90) }, null],
  ['too long in the queue', { work: 'submitted', dueAt: null, stateAt: ago(5) }, { by: 'step', ms: 3600_000 }],
  ['just as long as it may', { work: 'submitted', dueAt: null, stateAt: ago(4) }, null],
  ['in a step without a limit', { work: 'editing', dueAt: null, stateAt: ago(500) }, null],
  ['published: nothing is late any more', { work: null, dueAt: ago(9), stateAt: ago(9) }, null],
  ['both: the deadline counts', { work: 'pending', dueAt: ago(1), stateAt: ago(50) }, { by: 'deadline', ms: 3600_000 }],
] as const)('%s', (_, article, expected) => {
  expect(latenessOf(article, hours, now)).toEqual(expected)
})

it('settings that are no table warn of nothing', () => {
  expect(lateAfter({ submitted: 4 })).toEqual({ submitted: 4 })
  for (const stored of [null, 'x', { submitted: 'nhiều' }, { scheduled: 1 }, { pending: 0 }]) expect(lateAfter(stored)).toEqual({})
})
