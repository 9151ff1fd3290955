import { sentenceAround } from '../../../src/model/sentence.ts'
import type { Span } from '../../../src/model/span.ts'
import type { Random } from '../../fuzz/random.ts'

/** The sentences of a text that hold words, each with its closing mark. */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = []
  for (let at = 0; at < text.length;) {
    const { start, end } = sentenceAround(text, { start: at, end: at + 1 })
    if (end <= at) at += 1
    else {
      const from = Math.max(at, start) + leadingSpace(text.slice(Math.max(at, start), end))
      if (/\p{Script=Han}/u.test(text.slice(from, end))) sentences.push({ start: from, end })
      at = end
    }
  }
  return sentences
}

const leadingSpace = (text: string) => text.length - text.trimStart().length

/** The lines of a text that hold words. */
export function paragraphsIn(text: string): Span[] {
  const lines = [...text.matchAll(/[^\n]+/g)].filter(({ 0: words }) => words.trim() !== '')
  return lines.map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
}

/** Words a person may mark: a sentence, two of them, a clause, a heading or any few characters of a line. */
export function quoteIn(text: string, sentences: readonly Span[], random: Random): Span {
  for (;;) {
    const nth = random.below(sentences.length)
    const sentence = sentences[nth]!
    const form = random.below(10)
    const next = sentences[nth + 1]
    const quote =
      form < 4
        ? trimmed(text, sentence, random.below(2) === 0)
        : form === 4 && next !== undefined && next.end - sentence.start < 400
          ? { start: sentence.start, end: next.end }
          : form < 8
            ? random.pick(clausesOf(text, sentence))
            : anyWords(sentence, random)
    const words = text.slice(quote.start, quote.end)
    if (words.length >= SHORTEST && words.trim() === words && !/\p{Surrogate}/u.test(words)) return quote
  }
}

/** A single word is marked less for its place than for itself; cells like 「预期性」 stand in every row of a table. */
const SHORTEST = 5

/** A few characters of a sentence, wherever they begin. */
function anyWords({ start, end }: Span, random: Random): Span {
  const length = SHORTEST + random.below(24)
  const from = start + random.below(Math.max(1, end - start - length))
  return { start: from, end: Math.min(end, from + length) }
}

/** The parts of a sentence between its commas; the sentence itself when it has none. */
function clausesOf(text: string, { start, end }: Span): Span[] {
  const clauses = [...text.slice(start, end).matchAll(/[^,，、;；:：。\s][^,，、;；:：。\n]{2,}/g)]
  if (clauses.length === 0) return [{ start, end }]
  return clauses.map(({ index, 0: words }) => ({
    start: start + index,
    end: start + index + words.trimEnd().length,
  }))
}

/** A sentence, with its closing mark or without. */
const trimmed = (text: string, { start, end }: Span, whole: boolean): Span =>
  !whole && end - start > 2 && /[。；;!！?？]/.test(text[end - 1]!) ? { start, end: end - 1 } : { start, end }
