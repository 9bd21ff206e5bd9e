import { describe, expect, it } from 'vitest'
import { blankCredit } from '../article-form'
import { changedRow, movedRow, numberInRole, withoutRow } from './credit-rows'

const row = (name: string, role: 'writer' | 'photographer' = 'writer') => ({ ...blankCredit(role), name })
const rows = [row('Hặc'), row('Sung', 'photographer'), row('Inh')]
const names = (list: typeof rows) => list.map(({ name }) => name)

describe('rows of the byline', () => {
  it('are numbered within their role', () => {
    expect(rows.map((_, i) => numberInRole(rows, i))).toEqual([1, 1, 2])
  })

  it('change places with their neighbours only', () => {
    expect(names(movedRow(rows, 0, 1))).toEqual(['Sung', 'Hặc', 'Inh'])
    expect(names(movedRow(rows, 2, -1))).toEqual(['Hặc', 'Inh', 'Sung'])
    expect(names(movedRow(rows, 0, -1))).toEqual(['Hặc', 'Sung', 'Inh'])
  })

  it('are changed and taken out one by one, the last leaving an empty one', () => {
    const [first] = rows
    expect(changedRow(rows, first?.key ?? '', { office: 'Ban Tổ chức' }).map(({ office }) => office)).toEqual(['Ban Tổ chức', '', ''])
    expect(names(withoutRow(rows, first?.key ?? ''))).toEqual(['Sung', 'Inh'])
    expect(names(withoutRow([row('Hặc')], 'khác'))).toEqual(['Hặc'])
    const single = row('Hặc')
    expect(names(withoutRow([single], single.key))).toEqual([''])
  })
})
