/** @typedef {{ passed: number, failed: number, skipped: number }} Count */

/**
 * Counts Vitest's JSON report. A file that could not be loaded counts as one failed test.
 * @param {any} report
 * @returns {Count}
 */
export function countVitest(report) {
  const count = { passed: 0, failed: 0, skipped: 0 }
  for (const { status, assertionResults } of report.testResults) {
    for (const test of assertionResults) {
      if (test.status === 'passed') count.passed += 1
      else if (test.status === 'failed') count.failed += 1
      else count.skipped += 1
    }
    const told = assertionResults.some((/** @type {any} */ test) => test.status === 'failed')
    if (status === 'failed' && !told) count.failed += 1
  }
  return count
}

/**
 * Counts Playwright's JSON report. A flaky test, passed only when tried again, counts as failed.
 * @param {any} report
 * @returns {Count}
 */
export function countPlaywright({ stats, errors = [] }) {
  const failed = stats.unexpected + stats.flaky
  return { passed: stats.expected, failed: failed === 0 ? errors.length : failed, skipped: stats.skipped }
}

/**
 * The count of one runner, crash included: a runner that ended badly without a failed test, or wrote no report,
 * counts as one failed test, so that nothing is green that did not run.
 * @param {boolean} ok whether it ended with exit code 0
 * @param {Count | null} count null when there is no report
 * @returns {Count & { crashed: boolean }}
 */
export function withCrash(ok, count) {
  const sure = count ?? { passed: 0, failed: 0, skipped: 0 }
  const crashed = count === null || (!ok && sure.failed === 0)
  return { ...sure, failed: sure.failed + (crashed ? 1 : 0), crashed }
}
