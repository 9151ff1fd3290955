import type { PolicyEvent, Target } from '../model/dataset.ts'
import type { Span } from '../model/span.ts'
import { claimsOf } from './ledger/claims.ts'
import { figureReasons } from './ledger/figure-reason.ts'
import { findNumbers } from './ledger/find-numbers.ts'
import { whyPassedOver } from './ledger/passed-over.ts'
import type { PassedReason } from './ledger/reasons.ts'
import { tableReasons } from './ledger/table-reason.ts'
import type { Reading } from './reading.ts'
import { tablesOf } from './targets/indicator-tables.ts'

/** What became of one number of a document's text. `span` is in the clean text, `quote` are its characters. */
export type LedgerEntry = { readonly span: Span; readonly quote: string } & (
  | { readonly verdict: 'event' | 'target'; /** The fact's id. */ readonly fact: string }
  | { readonly verdict: 'passed'; readonly reason: PassedReason }
)

/** The facts that hold numbers, and where corrections say that there is none. */
export interface LedgerFacts {
  readonly events: readonly PolicyEvent[]
  readonly targets: readonly Target[]
  readonly rejected: readonly Span[]
}

/**
 * Every number of a document in reading order: in an event, in a target, or passed over with the reason.
 *
 * 「到2020年,新增3家」 gives an event and a target, 「“五个中心”」 a name passed over, 「进一步」 nothing: it is no number.
 */
export function makeLedger(reading: Reading, { events, targets, rejected }: LedgerFacts): LedgerEntry[] {
  const numbers = findNumbers(reading.folded, reading.publishedOn)
  const claims = claimsOf(numbers, events, targets)
  const tables = tablesOf(reading)
  const quantities = numbers.flatMap(({ quantity }) => quantity ?? [])
  const source = {
    reading,
    rejected,
    table: tableReasons(tables),
    figure: figureReasons(reading, events, tables, quantities),
  }
  return numbers.map((number): LedgerEntry => {
    const span = { start: number.start, end: number.end }
    const quote = reading.text.slice(span.start, span.end)
    const claim = claims.get(number)
    if (claim !== undefined) return { span, quote, verdict: claim.verdict, fact: claim.fact }
    return { span, quote, verdict: 'passed', reason: whyPassedOver(number, source) }
  })
}
