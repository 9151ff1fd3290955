import type { Found } from '../../model/corpus-search.ts'
import { cutLine } from '../../model/cut-line.ts'
import { findHits } from '../../model/find-hits.ts'
import { matchWords } from '../../model/match-words.ts'
import { sentenceAround } from '../../model/sentence.ts'
import type { Span } from '../../model/span.ts'
import type { SearchedText } from './searched-corpus.ts'

/**
 * The first sentence of a text that holds all words, cut around the first of them, with the number of further ones; null
 * when none does. 「徐汇 总部」 is not found where the two stand in different sentences.
 */
export function textHit(
  { text, folded }: SearchedText,
  words: readonly string[],
): Pick<Found, 'line' | 'marks' | 'span' | 'words' | 'more'> | null {
  const [first] = words
  if (first === undefined) return null
  const found: Span[] = []
  let past = 0
  for (const hit of findHits(folded, first)) {
    if (hit.start < past) continue
    const sentence = sentenceAround(text, hit)
    past = sentence.end
    if (matchWords(folded.slice(sentence.start, sentence.end), words) !== null) found.push(sentence)
  }
  const [sentence] = found
  if (sentence === undefined) return null
  const marks = matchWords(folded.slice(sentence.start, sentence.end), words)!
  const [{ start, end }] = marks as [Span]
  const span = { start: start + sentence.start, end: end + sentence.start }
  const line = text.slice(sentence.start, sentence.end)
  return {
    ...cutLine({ line, marks }),
    span,
    words: text.slice(span.start, span.end),
    more: found.length - 1,
  }
}
