import { blankCredit, type CreditRow } from '../article-form'

/** The number of a row among those of its role, from 1. */
export function numberInRole(rows: CreditRow[], index: number): number {
  return rows.slice(0, index + 1).filter(({ role }) => role === rows[index]?.role).length
}

export function changedRow(rows: CreditRow[], key: string, part: Partial<CreditRow>): CreditRow[] {
  return rows.map((row) => (row.key === key ? { ...row, ...part } : row))
}

export function movedRow(rows: CreditRow[], index: number, direction: -1 | 1): CreditRow[] {
  const row = rows[index]
  const other = rows[index + direction]
  if (!row || !other) return rows
  return rows.map((each) => (each === row ? other : each === other ? row : each))
}

/** Without the row; a byline always has one to write into. */
export function withoutRow(rows: CreditRow[], key: string): CreditRow[] {
  const left = rows.filter((row) => row.key !== key)
  return left.length > 0 ? left : [blankCredit()]
}
