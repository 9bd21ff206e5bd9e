import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fromPlaywright, fromVitest, sum } from './counts.mjs'
import { temporaryFolder } from './temporary-folder'

const folder = temporaryFolder()

function report(content: object) {
  const file = join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

test('vitest: tests, and a file that could not be read', () => {
  const file = report({
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 0,
    testResults: [
      { status: 'failed', assertionResults: [{}, {}] },
      { status: 'failed', assertionResults: [] },
      { status: 'passed', assertionResults: [{}] },
    ],
  })
  expect(fromVitest(file, 1)).toEqual({ passed: 5, failed: 2, skipped: 2 })
})

test('vitest: an error outside every test is a failure', () => {
  const file = report({ numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [] })
  expect(fromVitest(file, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 })
  expect(fromVitest(file, 0)).toEqual({ passed: 5, failed: 0, skipped: 0 })
})

test('Playwright: a test that needed a second try failed', () => {
  const file = report({ stats: { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }, errors: [] })
  expect(fromPlaywright(file, 1)).toEqual({ passed: 3, failed: 2, skipped: 2 })
})

test('a run without a report failed', () => {
  expect(fromPlaywright(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(fromVitest(join(folder, 'none.json'), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('sums', () => {
  expect(sum([{ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 0, skipped: 1 }])).toEqual({ passed: 11, failed: 2, skipped: 4 })
})
