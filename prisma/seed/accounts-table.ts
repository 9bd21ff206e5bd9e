import { roleWords } from '@/domain/words/admin'
import { demoWords } from '@/domain/words/demo'
import { DEMO_PEOPLE } from './people'

/** The demonstration's accounts with their passwords, as lines for a terminal. */
export function accountsTable(): string[] {
  const rows = [
    [...demoWords.columns],
    ...DEMO_PEOPLE.map(({ role, sections, name, email, password }) => [
      sections ? demoWords.roleIn(roleWords[role], sections.length) : roleWords[role], name, email, password,
    ]),
  ]
  const widths = demoWords.columns.map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return [demoWords.accounts, ...rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ').trimEnd()}`)]
}
