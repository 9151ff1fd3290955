import type { LedgerEntry } from '../../../src/compile/ledger.ts'

/** How many numbers of a document went where. `weak` are those passed over with no stronger reason. */
export interface NumberCounts {
  readonly all: number
  readonly event: number
  readonly target: number
  readonly passed: number
  readonly weak: number
}

/** Counts the entries of ledgers by verdict. */
export function countNumbers(ledger: readonly LedgerEntry[]): NumberCounts {
  const of = (verdict: LedgerEntry['verdict']) => ledger.filter((entry) => entry.verdict === verdict).length
  const weak = ledger.filter(
    (entry) => entry.verdict === 'passed' && entry.reason === 'not-a-commitment',
  ).length
  return { all: ledger.length, event: of('event'), target: of('target'), passed: of('passed'), weak }
}
