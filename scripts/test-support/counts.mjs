// @ts-check
import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @type {Counts} */
export const failed = { passed: 0, failed: 1, skipped: 0 }

/** @param {Counts[]} counts @returns {Counts} */
export function sum(counts) {
  return counts.reduce(
    (total, one) => ({
      passed: total.passed + one.passed,
      failed: total.failed + one.failed,
      skipped: total.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  )
}

/** A check without tests of its own counts as one. @param {{ status: number }} run @returns {Counts} */
export function ended({ status }) {
  return status === 0 ? { passed: 1, failed: 0, skipped: 0 } : failed
}

/**
 * @param {string} file the report of vitest's json reporter
 * @param {number} status vitest's exit code
 * @returns {Counts}
 */
export function fromVitest(file, status) {
  if (!existsSync(file)) return failed
  const report = JSON.parse(readFileSync(file, 'utf8'))
  /** @type {{ status: string, assertionResults: unknown[] }[]} */
  const files = report.testResults
  // A file that could not even be read has no test that could fail.
  const broken = files.filter((one) => one.status === 'failed' && one.assertionResults.length === 0).length
  return honest(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + broken,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    status,
  )
}

/**
 * @param {string} file the report of Playwright's json reporter
 * @param {number} status Playwright's exit code
 * @returns {Counts}
 */
export function fromPlaywright(file, status) {
  if (!existsSync(file)) return failed
  const { stats, errors } = JSON.parse(readFileSync(file, 'utf8'))
  // One that passes only when tried again is not to be trusted.
  return honest(
    { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped },
    status,
  )
}

/**
 * A run that failed outside its tests (an error nobody caught, no test at all) failed.
 * @param {Counts} counts
 * @param {number} status
 */
function honest(counts, status) {
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}
