import type { PlacedMatch } from '../matches-near.ts'
import type { DateMention } from './date-mention.ts'

/** The mention of a date that was completed from the publication date; none when there is no such date. */
export function resolvedDate(
  { index, words }: PlacedMatch,
  value: Pick<DateMention, 'date' | 'precision'> | null,
  foundBy: string,
): DateMention[] {
  if (value === null) return []
  return [{ start: index, end: index + words.length, ...value, basis: 'resolved', foundBy }]
}
