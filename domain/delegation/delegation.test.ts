import { describe, expect, it } from 'vitest'
import { delegationState, spanFaults } from './delegation'

const at = (time: string) => new Date(`2026-11-24T${time}:00+07:00`)
const day = { startsAt: at('08:00'), endsAt: at('17:00'), revokedAt: null }

describe('a delegation from 08:00 to 17:00', () => {
  it.each([
    ['07:59', 'coming'],
    ['08:00', 'in_force'],
    ['16:50', 'in_force'],
    ['16:59', 'in_force'],
    ['17:00', 'over'],
    ['17:01', 'over'],
  ])('at %s: %s', (time, state) => expect(delegationState(day, at(time))).toBe(state))

  it('is gone once it was taken back, whatever the hour', () => {
    expect(delegationState({ ...day, revokedAt: at('09:00') }, at('10:00'))).toBe('revoked')
  })
})

describe('a span of time', () => {
  const now = at('09:00')
  it.each([
    ['a day', at('08:00'), at('17:00'), {}],
    ['one that ends before it begins', at('17:00'), at('08:00'), { endsAt: 'delegation.ends_before' }],
    ['one that is over', at('07:00'), at('08:59'), { endsAt: 'delegation.past' }],
    ['one of a year', now, new Date(now.getTime() + 366 * 24 * 3600_000), { endsAt: 'delegation.too_long' }],
  ])('%s', (_, startsAt, endsAt, faults) => expect(spanFaults(startsAt, endsAt, now)).toEqual(faults))
})
