import type { Span } from '../model/span.ts'

/** Characters shown on either side, in UTF-16 units. */
const ROOM = 24

/** A span's words with a little of their own line before and after them, no character cut in two. */
export function wordsAround(
  text: string,
  { start, end }: Span,
): { readonly before: string; readonly words: string; readonly after: string } {
  const before = text
    .slice(Math.max(0, start - ROOM), start)
    .split('\n')
    .at(-1)!
  const after = text.slice(end, end + ROOM).split('\n')[0]!
  return {
    before: before.replace(/^[\uDC00-\uDFFF]/, '').trimStart(),
    words: text.slice(start, end),
    after: after.replace(/[\uD800-\uDBFF]$/, '').trimEnd(),
  }
}
