import type { Span } from './span.ts'

const ENDS = '。!?！？;；\n'
const CLOSERS = '”’」』)）】》"'

/**
 * The sentence a span stands in: from the end of the sentence before it to its own closing mark, white space trimmed.
 *
 * A line break always ends a sentence. A span over several sentences gives all of them.
 */
export function sentenceAround(text: string, span: Span): Span {
  let start = span.start
  while (start > 0 && !ENDS.includes(text[start - 1]!)) start -= 1
  while (start < span.start && (CLOSERS.includes(text[start]!) || /\s/.test(text[start]!))) start += 1
  let end = span.end
  if (end === start || !ENDS.includes(text[end - 1]!)) {
    while (end < text.length && !ENDS.includes(text[end]!)) end += 1
    if (end < text.length && text[end] !== '\n') end += 1
  }
  while (end < text.length && CLOSERS.includes(text[end]!)) end += 1
  while (end > span.end && /\s/.test(text[end - 1]!)) end -= 1
  return { start, end }
}
