import { NO_NUMBER, NO_NUMBERS } from '../../model/no-numbers.ts'
import type { Span } from '../../model/span.ts'
import { pieceAt } from '../clauses.ts'
import { firstUnits, placesFrom } from '../matches-from.ts'
import type { QuantityMention } from '../parsers/quantity-mention.ts'
import { rememberLast } from '../remember-last.ts'

const HERE = new RegExp(NO_NUMBER.source, 'y')
const FIRST = firstUnits(['十分', '之一', ...NO_NUMBERS.flatMap(({ words }) => words.split(/\s+/))])

/**
 * The places of words that are no numbers in a folded text, in reading order: 「进一步」, 「一批」, 「统一」, 「十分」, 「之一」.
 *
 * Not 「十分钟」, 「三十一批」, 「第一线」, nor words of no list such as 「一网通办」: the ledger names those as wording.
 */
export const findNoNumbers = (folded: string): readonly Span[] => ofLast(folded, '')

/** Whether a quantity begins inside one of those words: 「同一个」 is not one of anything. `words` in reading order. */
export const isInWord = (words: readonly Span[], { script, core }: QuantityMention): boolean =>
  script === 'han' && pieceAt(words, core.start) !== null

const ofLast = rememberLast((folded): readonly Span[] => placesFrom(folded, HERE, FIRST))
