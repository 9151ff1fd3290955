import type { Span } from '../../model/span.ts'
import type { CompiledDocument, Diagnostic } from '../../model/dataset.ts'
import { firstFrom } from '../clauses.ts'
import type { LedgerEntry } from '../ledger.ts'
import { placeInSource } from '../source-place.ts'
import { findNoNumbers } from './no-numbers.ts'
import { NUMBER_CHARACTER } from '../../model/numerals.ts'
import { numberLengthAt } from './number-runs.ts'

/**
 * What the ledger of a document does not account for, as errors that stop the build; empty when all is well.
 *
 * Looks at characters, not at what the parsers found: each one of a number stands in exactly one entry or in a word of
 * `NO_NUMBERS`; an entry quotes its span; a numeric target holds a number, and so does an event whose words print one.
 */
export function findLedgerGaps(
  doc: CompiledDocument,
  folded: string,
  ledger: readonly LedgerEntry[],
  source: string,
): readonly Diagnostic[] {
  const error = (code: string, message: string, offset: number): Diagnostic => ({
    severity: 'error',
    code,
    message,
    ...placeInSource(doc.sourceMap, source, offset),
  })
  const wrong = ledger.filter(
    ({ span, quote }, i) =>
      doc.text.slice(span.start, span.end) !== quote || span.start < (ledger[i - 1]?.span.end ?? 0),
  )
  const held = ledger.filter(({ verdict }) => verdict !== 'passed').map(({ span }) => span)
  const empty = numeralFacts(doc).filter((fact) => !holdsOne(held, fact.span))
  return [
    ...wrong.map(({ span, quote }) =>
      error('ledger-entry', `the ledger's 「${quote}」 is not what stands there`, span.start),
    ),
    ...unaccounted(folded, ledger).map((at) =>
      error('number-unaccounted', `no event, target or reason accounts for 「${folded[at]}」`, at),
    ),
    ...empty.map(({ quote, span }) =>
      error('fact-without-number', `「${quote}」 holds no number of its own`, span.start),
    ),
  ]
}

/** Facts that cannot stand without a number: numeric targets, and events whose own words print one. */
const numeralFacts = ({ events, targets }: CompiledDocument) => [
  ...targets.filter(({ kind }) => kind === 'numeric'),
  ...events.filter(({ role, quote }) => role !== 'published' && NUMBER_CHARACTER.test(quote)),
]

/** Whether one of ordered, separate spans shares a character with a fact's. */
const holdsOne = (held: readonly Span[], fact: Span): boolean => {
  const before = held[firstFrom(held, fact.end) - 1]
  return before !== undefined && before.end > fact.start
}

/** Where a character of a number stands in no entry and no word that is none; the first of each run. */
function unaccounted(folded: string, ledger: readonly LedgerEntry[]): readonly number[] {
  const accounted = new Uint8Array(folded.length)
  const mark = ({ start, end }: Span) => accounted.fill(1, start, end)
  for (const { span } of ledger) mark(span)
  for (const word of findNoNumbers(folded)) mark(word)
  const gaps: number[] = []
  let inGap = false
  for (let at = 0; at < folded.length; at += 1) {
    const length = numberLengthAt(folded, at)
    if (length === 0) {
      inGap = false
      continue
    }
    const last = at + length - 1
    if (!inGap && (accounted[at] === 0 || accounted[last] === 0)) {
      gaps.push(at)
      inGap = true
    }
    at = last
  }
  return gaps
}
