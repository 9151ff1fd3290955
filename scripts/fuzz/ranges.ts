import { makeSelector } from '../../src/anchor/make-selector.ts'
import { compileText } from '../../src/compile/compile-document.ts'
import type { Lexicon } from '../../src/compile/lexicon.ts'
import type { Span } from '../../src/model/span.ts'
import { wrongsOf } from './check-result.ts'
import { withOddCharacters } from './odd-characters.ts'
import type { Random } from './random.ts'

const LONGEST = 160

/**
 * What is wrong with a random range of a text full of odd characters: compiled as a document of its own, which may begin and end with
 * half of a character, and with a selection in it. Empty when no span splits a pair and every string is whole.
 */
export function rangeWrongs(
  random: Random,
  documents: readonly string[],
  lexicon: Lexicon,
): readonly string[] {
  const source = random.pick(documents)
  const from = random.below(source.length)
  const text = withOddCharacters(random, source.slice(from, from + LONGEST), random.below(30))
  const { start, end } = rangeOf(random, text)
  const result = compileText({ file: 'a.txt', sha256: '' }, text.slice(start, end), lexicon)
  return [...wrongsOf(result), ...selectionWrongs(random, result.document?.text ?? '')]
}

function rangeOf(random: Random, text: string): Span {
  const [one, other] = [random.below(text.length + 1), random.below(text.length + 1)]
  return { start: Math.min(one, other), end: Math.max(one, other) }
}

function selectionWrongs(random: Random, text: string): readonly string[] {
  const span = rangeOf(random, text)
  if (span.start === span.end) return []
  const { quote, start, end } = makeSelector(text, [], span)
  const words = [quote.exact, quote.prefix, quote.suffix]
  const wrongs = words.filter((word) => /\p{Cs}/u.test(word)).map((word) => `half a character in 「${word}」`)
  return text.slice(start, end) === quote.exact ? wrongs : [...wrongs, 'a selector with other words']
}
