import type { Metadata } from '../../model/dataset.ts'
import type { Span } from '../../model/span.ts'
import { numeralValue } from '../parsers/han-numeral.ts'
import type { Reading } from '../reading.ts'

/** The years a document plans for and the words that say so. */
export interface OwnPeriod {
  readonly period: NonNullable<Metadata['period']>
  readonly span: Span
  readonly basis: 'stated' | 'inferred'
}

const YEARS_OF_PLAN = /(?<years>[二两三四五六七八九十]|\d{1,2})年(?=[^,。《》]{0,8}(?:计划|规划|方案|攻坚))/

/**
 * The planning period of a document, or null.
 *
 * Printed in its own name: 「…行动计划(2018-2020年)」, 「…“十五五”规划」. Or worked out from the number of years in its name and the
 * first 到…年 of its text: 三年行动计划 with 到2020年 is 2018 to 2020.
 */
export function ownPeriod(reading: Reading): OwnPeriod | null {
  const { title, dates, folded, kind } = reading
  if (title === null || (kind !== 'plan' && kind !== 'opinion')) return null
  const printed = dates.find(
    ({ start, end, date }) => start >= title.start && end <= title.end && date.includes('/'),
  )
  if (printed !== undefined) {
    const [from = '', to = ''] = printed.date.split('/')
    return { period: { from, to }, span: { start: printed.start, end: printed.end }, basis: 'stated' }
  }
  const match = YEARS_OF_PLAN.exec(folded.slice(title.start, title.end))
  const years = numeralValue(match?.groups?.['years'] ?? '')
  const until = dates.find(
    ({ bound, precision, start }) => bound === 'until' && precision === 'year' && start >= title.end,
  )
  if (match === null || years === null || until === undefined) return null
  const start = title.start + match.index
  return {
    period: { from: String(Number(until.date) - years + 1), to: until.date },
    span: { start, end: start + (match.groups?.['years']?.length ?? 0) + 1 },
    basis: 'inferred',
  }
}
