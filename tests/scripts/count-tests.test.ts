import { describe, expect, it } from 'vitest'
import { countPlaywright, countVitest, withCrash } from '../../scripts/setup/count-tests.mjs'

const file = (status: string, ...tests: string[]) => ({
  status,
  assertionResults: tests.map((status) => ({ status })),
})

describe('countVitest', () => {
  it('adds up all files', () => {
    const testResults = [
      file('passed', 'passed', 'passed', 'skipped'),
      file('failed', 'passed', 'failed', 'todo'),
    ]
    expect(countVitest({ testResults })).toEqual({ passed: 3, failed: 1, skipped: 2 })
  })

  it('counts a file that could not be loaded as one failed test', () => {
    expect(countVitest({ testResults: [file('failed')] })).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })

  it('counts a file whose tidying up failed', () => {
    expect(countVitest({ testResults: [file('failed', 'passed')] }).failed).toBe(1)
  })
})

describe('countPlaywright', () => {
  const stats = { expected: 5, unexpected: 0, flaky: 0, skipped: 1 }

  it('takes the runner’s own sums', () => {
    expect(countPlaywright({ stats })).toEqual({ passed: 5, failed: 0, skipped: 1 })
  })

  it('counts a flaky test as failed', () => {
    expect(countPlaywright({ stats: { ...stats, unexpected: 2, flaky: 1 } }).failed).toBe(3)
  })

  it('counts errors outside any test', () => {
    expect(countPlaywright({ stats, errors: [{ message: 'no such file' }] }).failed).toBe(1)
  })
})

describe('withCrash', () => {
  const fine = { passed: 3, failed: 0, skipped: 0 }

  it.each([
    ['a good end', true, fine, 0, false],
    ['failed tests', false, { ...fine, failed: 2 }, 2, false],
    ['a bad end without a failed test', false, fine, 1, true],
    ['no report', true, null, 1, true],
  ])('after %s', (_, ok, count, failed, crashed) => {
    expect(withCrash(ok, count)).toMatchObject({ failed, crashed })
  })
})
