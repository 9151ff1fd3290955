import type { DateContext, DateMention } from './parsers/date-mention.ts'
import { rememberLast } from './remember-last.ts'
import { DATE_PARSERS, DATE_REFINERS } from './rules.ts'

/**
 * All dates, years and ranges of a text in reading order, each with its place and its EDTF value.
 *
 * The text is expected in simplified characters and half-width forms. Months without a year and words such as 今天 are
 * read against `publishedOn` and left out without it.
 */
export function findDates(text: string, { publishedOn }: DateContext): readonly DateMention[] {
  return ofLast(text, publishedOn ?? '')
}

const ofLast = rememberLast((text, publishedOn): readonly DateMention[] => {
  const context = { publishedOn: publishedOn === '' ? null : publishedOn }
  const mentions = DATE_PARSERS.flatMap((parser) => parser.parse(text, context))
  return DATE_REFINERS.reduce<DateMention[]>((found, refine) => refine(text, found, context), mentions)
})
