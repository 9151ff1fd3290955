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

/** The sentence that begins at an offset or after it; null when only white space follows. */
export function sentenceFrom(text: string, offset: number): Span | null {
  let at = offset
  while (at < text.length && (/\s/.test(text[at]!) || (at > 0 && isAfterEnd(text, at)))) at += 1
  return at < text.length ? sentenceAround(text, { start: at, end: at + 1 }) : null
}

/** The sentence that ends at an offset or before it; null when only white space stands before. */
export function sentenceBefore(text: string, offset: number): Span | null {
  let at = offset
  while (at > 0 && (/\s/.test(text[at - 1]!) || isAfterEnd(text, at - 1))) at -= 1
  return at > 0 ? sentenceAround(text, { start: at - 1, end: at }) : null
}

/** Whether a closing mark belongs to the sentence that has ended before it: the 」 of 「……。」. */
function isAfterEnd(text: string, at: number): boolean {
  if (!CLOSERS.includes(text[at]!)) return false
  let before = at - 1
  while (before >= 0 && CLOSERS.includes(text[before]!)) before -= 1
  return before >= 0 && ENDS.includes(text[before]!) && text[before] !== '\n'
}
