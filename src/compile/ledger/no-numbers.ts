import { NO_NUMBER } from '../../model/no-numbers.ts'
import type { Span } from '../../model/span.ts'
import { rememberLast } from '../remember-last.ts'

/**
 * The places of words that are no numbers in a folded text, in reading order: 「进一步」, 「一批」, 「统一」, 「十分」, 「之一」.
 *
 * Not 「十分钟」, 「三十一批」, 「第一线」, nor words of no list such as 「一网通办」: the ledger names those as wording.
 */
export const findNoNumbers = (folded: string): readonly Span[] => ofLast(folded, '')

const ofLast = rememberLast((folded): readonly Span[] =>
  [...folded.matchAll(NO_NUMBER)].map(({ index, 0: words }) => ({ start: index, end: index + words.length })),
)
