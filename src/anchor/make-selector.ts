import { CONTEXT_LENGTH, type Selector } from '../model/annotation.ts'
import type { Section } from '../model/dataset.ts'
import { contains, textOf, type Span } from '../model/span.ts'

/** Describes a span so that it can be found again. Throws `RangeError` for an empty span or one outside `text`. */
export function makeSelector(text: string, sections: readonly Section[], wanted: Span): Selector {
  const span = wholeCharacters(text, wanted)
  const exact = textOf(text, span)
  if (exact === '') throw new RangeError(`span ${span.start}-${span.end} covers no text`)
  const from = wholeCharacters(text, { start: Math.max(0, span.start - CONTEXT_LENGTH), end: span.start })
  const to = wholeCharacters(text, { start: span.end, end: Math.min(text.length, span.end + CONTEXT_LENGTH) })
  const prefix = textOf(text, from)
  const suffix = textOf(text, to)
  const sectionId = sectionAt(sections, span)?.id ?? null
  return { quote: { exact, prefix, suffix }, ...span, sectionId, copies: countOf(text, exact) }
}

/** In how many places words stand; places may overlap. */
function countOf(text: string, words: string): number {
  let count = 0
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) count += 1
  return count
}

/** The innermost section a span stands in; null in an unnumbered document. */
export function sectionAt(sections: readonly Section[], span: Span): Section | null {
  const around = sections.filter((section) => contains(section.span, span))
  return around.reduce<Section | null>(
    (inner, section) => (inner === null || section.span.start >= inner.span.start ? section : inner),
    null,
  )
}

/** A span that splits no character in two; `𠮷` is two units. */
export function wholeCharacters(text: string, { start, end }: Span): Span {
  const from = splits(text, start) ? start - 1 : start
  const to = splits(text, end) ? end + 1 : end
  return { start: from, end: Math.max(from, to) }
}

/** A span without the white space at its ends; empty when there is nothing else. */
export function withoutEdgeSpace(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end]
  while (from < to && /\s/.test(text[from]!)) from += 1
  while (to > from && /\s/.test(text[to - 1]!)) to -= 1
  return { start: from, end: to }
}

const splits = (text: string, at: number) =>
  /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[at] ?? '')
