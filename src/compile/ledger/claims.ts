import type { PolicyEvent, Target } from '../../model/dataset.ts'
import type { Span } from '../../model/span.ts'
import { firstFrom } from '../clauses.ts'
import type { FoundNumber } from './find-numbers.ts'

/** The fact that holds a number. */
export interface Claim {
  readonly verdict: 'event' | 'target'
  /** The fact's id. */
  readonly fact: string
}

/**
 * Which numbers the facts of a document hold.
 *
 * A target holds the last number of its span that says its value (「[25] ⏎ [40]」 in a row whose goal is 40: the second), both
 * ends of a pair; when a correction gave it another value, its last quantity. An event holds every number of its span; the
 * publication, which has the title's span, holds none.
 */
export function claimsOf(
  numbers: readonly FoundNumber[],
  events: readonly PolicyEvent[],
  targets: readonly Target[],
): ReadonlyMap<FoundNumber, Claim> {
  const claims = new Map<FoundNumber, Claim>()
  for (const { id, span } of events.filter(({ role }) => role !== 'published'))
    for (const number of numbersIn(numbers, span)) claims.set(number, { verdict: 'event', fact: id })
  for (const target of targets)
    for (const number of figuresOf(target, numbersIn(numbers, target.span)))
      claims.set(number, { verdict: 'target', fact: target.id })
  return claims
}

/** Those of ordered, separate numbers that share a character with a span. */
function numbersIn(numbers: readonly FoundNumber[], span: Span): readonly FoundNumber[] {
  const first = firstFrom(numbers, span.start)
  const from = (numbers[first - 1]?.end ?? 0) > span.start ? first - 1 : first
  return numbers.slice(from, firstFrom(numbers, span.end))
}

function figuresOf({ kind, value }: Target, inside: readonly FoundNumber[]): readonly FoundNumber[] {
  const wanted = value === null ? [] : [value].flat()
  const found = wanted.map((one) => inside.findLast(({ values }) => values.includes(one)))
  const figures = found.filter((number) => number !== undefined)
  if (figures.length > 0 || kind !== 'numeric') return figures
  const quantities = inside.filter(({ form }) => form !== 'date')
  return (quantities.length > 0 ? quantities : inside).slice(-1)
}
