import type { Metadata, PolicyEvent, Target } from '../../model/dataset.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { createIdGiver } from '../content-id.ts'
import { findQuantities } from '../find-quantities.ts'
import { findNoNumbers, isInWord } from '../ledger/no-numbers.ts'
import { type Reading, sectionsAt } from '../reading.ts'
import { absoluteTargets } from './absolute-targets.ts'
import { endOfForce } from './end-of-force.ts'
import { deadlineOf } from './deadline.ts'
import type { FoundTarget } from './found-target.ts'
import { greatNumberTargets } from './great-number-targets.ts'
import { tablesOf } from './indicator-tables.ts'
import { numericTargets } from './numeric-targets.ts'
import { rankTargets } from './rank-targets.ts'
import { type DeadlineSource, statedDeadline } from './stated-deadline.ts'
import { tableTargets } from './table-targets.ts'
import { isIndexFigure } from './index-figure.ts'

/** “十五五”末: the end of a planning period without a year. */
const NAMED_PERIOD = /五[”"’」]?(?:时期|期间|规划|規劃|時期|期間)?期?末/

function inSentences(source: DeadlineSource, tables: readonly Span[]): FoundTarget[] {
  const { reading } = source
  const inTable = (span: Span) => tables.some((table) => overlaps(table, span))
  const words = findNoNumbers(reading.folded)
  const quantities = findQuantities(reading.folded, reading.publishedOn).filter(
    (quantity) =>
      (quantity.unit !== null || isIndexFigure(reading.folded, quantity)) &&
      quantity.start >= reading.body.start &&
      quantity.end <= reading.body.end &&
      !isInWord(words, quantity) &&
      !inTable(quantity.core),
  )
  const hasDeadline = (span: Span) => statedDeadline(source, span) !== null
  return [
    ...numericTargets(reading, quantities, hasDeadline),
    ...greatNumberTargets(reading, hasDeadline),
    ...absoluteTargets(reading),
    ...rankTargets(reading, hasDeadline),
  ].filter(({ span }) => !inTable(span))
}

/** A unit with the brackets its quote prints: 「条(段)」 in a full-width text is 「条（段）」. */
function asPrinted(unit: string | null, quote: string): string | null {
  const wide = unit?.replace('(', '（').replace(')', '）') ?? null
  return wide !== null && wide !== unit && quote.includes(wide) ? wide : unit
}

/**
 * The targets of a document in reading order, with deadline and section.
 *
 * `events` are the document's; `period` are the years it plans for, for targets that print no deadline.
 */
export function findTargets(
  reading: Reading,
  events: readonly PolicyEvent[],
  period: Metadata['period'],
): Target[] {
  const withRole = (wanted: PolicyEvent['role']) =>
    events
      .filter(({ role }) => role === wanted)
      .map(({ span, date, quote }) =>
        Object.assign({ date, named: NAMED_PERIOD.test(quote), printed: /\d/.test(quote) }, span),
      )
  const source = {
    reading,
    deadlines: withRole('deadline'),
    periods: withRole('period'),
    periodStart: period?.from ?? null,
    periodEnd: period?.to ?? endOfForce(reading),
  }
  const tables = tablesOf(reading)
  const giveId = createIdGiver('target')
  return [...inSentences(source, tables), ...tableTargets(reading, tables)]
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
    .map((found): Target => {
      const quote = reading.text.slice(found.span.start, found.span.end)
      const due = found.deadline === undefined ? deadlineOf(source, found.span) : null
      return Object.assign({}, found, {
        id: giveId(quote, found.metric),
        quote,
        unit: asPrinted(found.unit, quote),
        deadline: due?.deadline ?? found.deadline ?? null,
        deadlineBasis: due?.deadlineBasis ?? found.deadlineBasis ?? null,
        section: sectionsAt(reading, found.span.start).at(-1)?.id ?? null,
      })
    })
}
