import type { PolicyEvent, Target } from '../../model/dataset.ts'
import { overlaps, type Span } from '../../model/span.ts'
import { createIdGiver } from '../content-id.ts'
import { findQuantities } from '../find-quantities.ts'
import { type Reading, sectionsAt } from '../reading.ts'
import { absoluteTargets } from './absolute-targets.ts'
import { deadlineOf, type DeadlineSource, statedDeadline } from './deadline.ts'
import type { FoundTarget } from './found-target.ts'
import { greatNumberTargets } from './great-number-targets.ts'
import { tablesOf } from './indicator-tables.ts'
import { numericTargets } from './numeric-targets.ts'
import { rankTargets } from './rank-targets.ts'
import { tableTargets } from './table-targets.ts'

function inSentences(source: DeadlineSource, tables: readonly Span[]): FoundTarget[] {
  const { reading } = source
  const inTable = (span: Span) => tables.some((table) => overlaps(table, span))
  const quantities = findQuantities(reading.folded).filter(
    ({ start, end, core, unit }) =>
      unit !== null && start >= reading.body.start && end <= reading.body.end && !inTable(core),
  )
  const hasDeadline = (span: Span) => statedDeadline(source, span) !== null
  return [
    ...numericTargets(reading, quantities, hasDeadline),
    ...greatNumberTargets(reading, hasDeadline),
    ...absoluteTargets(reading),
    ...rankTargets(reading, hasDeadline),
  ].filter(({ span }) => !inTable(span))
}

/**
 * The targets of a document in reading order, with deadline and section.
 *
 * `events` are the document's; `periodEnd` is the last year of its own period, for targets that print no deadline.
 */
export function findTargets(
  reading: Reading,
  events: readonly PolicyEvent[],
  periodEnd: string | null,
): Target[] {
  const withRole = (wanted: PolicyEvent['role']) =>
    events.filter(({ role }) => role === wanted).map(({ span, date }) => Object.assign({ date }, span))
  const source = { reading, deadlines: withRole('deadline'), periods: withRole('period'), periodEnd }
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
        deadline: due?.deadline ?? found.deadline ?? null,
        deadlineBasis: due?.deadlineBasis ?? found.deadlineBasis ?? null,
        section: sectionsAt(reading, found.span.start).at(-1)?.id ?? null,
      })
    })
}
