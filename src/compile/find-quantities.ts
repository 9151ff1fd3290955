import { pieceAt } from './clauses.ts'
import type { QuantityMention } from './parsers/quantity-mention.ts'
import { findDates } from './find-dates.ts'
import { rememberLast } from './remember-last.ts'
import { QUANTITY_PARSERS, QUANTITY_REFINERS } from './rules.ts'

// any day serves: only the places of dates matter here
const SOME_DAY = '2000-01-01'

/**
 * All quantities of a text in reading order, each with its place, value, unit and comparator; the figures of dates are none.
 *
 * The text is expected in simplified characters and half-width forms. Bare numbers are given with the unit null; ordinals
 * (「第3」, 「3号」) are left out.
 * `publishedOn` is only asked for so that dates read already need no second reading.
 */
export function findQuantities(text: string, publishedOn: string | null = null): readonly QuantityMention[] {
  return ofLast(text, publishedOn ?? SOME_DAY)
}

const ofLast = rememberLast((text, publishedOn): readonly QuantityMention[] => {
  const dates = findDates(text, { publishedOn })
  const mentions = QUANTITY_PARSERS.flatMap((parser) => parser.parse(text))
  const refined = QUANTITY_REFINERS.reduce<QuantityMention[]>(
    (found, refine) => refine(text, found),
    mentions,
  )
  const inDate = ({ core }: QuantityMention) =>
    pieceAt(dates, core.start) !== null || pieceAt(dates, core.end - 1) !== null
  return refined.filter((mention) => !inDate(mention))
})
