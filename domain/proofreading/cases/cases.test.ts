import { describe, expect, test } from 'vitest'
import { RULE_IDS } from '../rule-id'
import { ALL_CASES } from './all-cases'
import { alarmsIn, outcomeOf } from './score'

test('every rule has its cases', () => {
  expect(ALL_CASES.map(({ rule }) => rule)).toEqual([...RULE_IDS])
})

describe.each(ALL_CASES)('$rule', ({ rule, faults, clean }) => {
  test.each(faults.map((fault) => [JSON.stringify(fault.text), fault] as const))('in %s', (_, fault) => {
    const { missed, wrong } = outcomeOf(rule, fault)
    expect(wrong).toEqual([])
    expect(missed > 0).toBe(fault.missed === true)
  })

  test.each(clean.map((text) => [JSON.stringify(text), text] as const))('nothing in %s', (_, text) => {
    expect(alarmsIn(text).map((one) => [one.rule, one.found, one.fix])).toEqual([])
  })
})
