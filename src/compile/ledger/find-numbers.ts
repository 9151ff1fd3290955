import type { Span } from '../../model/span.ts'
import { findDates } from '../find-dates.ts'
import { findQuantities } from '../find-quantities.ts'
import { numeralValue } from '../../model/han-numeral.ts'
import type { QuantityMention } from '../parsers/quantity-mention.ts'
import { keepLongest } from '../refiners/keep-longest.ts'
import { findNoNumbers, isInWord } from './no-numbers.ts'
import { findNumberRuns, holdsNumber, type NumberRun } from './number-runs.ts'

/** A number of a text at its place, before it is known what became of it. */
export interface FoundNumber extends Span {
  /** A date, a quantity of the parsers, or the bare run of characters: 「5G」, 「一网通办」, 「①」. */
  readonly form: 'date' | 'quantity' | 'arabic' | 'han' | 'other'
  /** What it says, both ends of a range; empty when it is a date or no numeral. */
  readonly values: readonly number[]
  readonly quantity: QuantityMention | null
}

// any day serves: only the places of dates matter here
const SOME_DAY = '2000-01-01'

/**
 * Every number of a folded text, in reading order and without overlaps: dates that print a numeral, quantities, and all runs
 * of figures or Han numerals that no parser took: 「2018年」, 「20%」, 「第三」, 「一网通办」.
 *
 * Not 「今天」 (no numeral), not the words of `NO_NUMBERS`: 「进一步」, 「一批」.
 */
export function findNumbers(folded: string, publishedOn: string | null): FoundNumber[] {
  const words = findNoNumbers(folded)
  const dates = findDates(folded, { publishedOn: publishedOn ?? SOME_DAY })
    .filter((date) => holdsNumber(folded, date))
    .map(({ start, end }): FoundNumber => ({ start, end, form: 'date', values: [], quantity: null }))
  const quantities = findQuantities(folded, publishedOn)
    .filter((quantity) => !isInWord(words, quantity))
    .map(fromQuantity)
  const read = keepLongest([...dates, ...quantities])
  return [...read, ...bareRuns(folded, [...read, ...words])].sort((a, b) => a.start - b.start)
}

function fromQuantity(quantity: QuantityMention): FoundNumber {
  const { value, core } = quantity
  const values = typeof value === 'number' ? [value] : value
  return { start: core.start, end: core.end, form: 'quantity', values, quantity }
}

/** The runs of number characters, or what is left of them, that stand in none of the spans. */
function bareRuns(folded: string, spans: readonly Span[]): FoundNumber[] {
  const taken = [...spans].sort((a, b) => a.start - b.start)
  const numbers: FoundNumber[] = []
  let next = 0
  for (const run of findNumberRuns(folded)) {
    const { end } = run
    let at = run.start
    const add = (part: Span) => {
      if (holdsNumber(folded, part)) numbers.push(bare(run, part, folded))
    }
    while (next < taken.length && taken[next]!.start < end) {
      const { start, end: stop } = taken[next]!
      if (start > at) add({ start: at, end: start })
      at = Math.max(at, stop)
      if (stop > end) break
      next += 1
    }
    if (at < end) add({ start: at, end })
  }
  return numbers
}

function bare({ script }: NumberRun, { start, end }: Span, folded: string): FoundNumber {
  const value = script === 'other' ? null : numeralValue(folded.slice(start, end))
  const values = value === null || Number.isNaN(value) ? [] : [value]
  return { start, end, form: script, values, quantity: null }
}
