import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { RULE_IDS } from '../rule-id'
import { scoreTable } from './table'

const document = readFileSync(new URL('../../../docs/PROOFREADING.md', import.meta.url), 'utf8')

test('the document prints the table as it is', () => {
  expect(document).toContain(scoreTable())
})

test('the document explains every rule', () => {
  for (const rule of RULE_IDS) expect(document).toMatch(new RegExp(`^- \`${rule}\` `, 'm'))
})
