import type { Span } from './span.ts'

/** Characters that are shown of a line, and how many of them before the words that were looked for. */
const SHOWN = 72
const BEFORE = 18
const LEFT_OUT = '……'

/** A line and the places in it that are marked. */
export interface MarkedLine {
  readonly line: string
  readonly marks: readonly Span[]
}

/** A line cut to what can be read at a glance around its first mark, with …… where words are left out; a short one stays. */
export function cutLine({ line, marks }: MarkedLine): MarkedLine {
  if (line.length <= SHOWN) return { line, marks }
  const start = Math.max(0, Math.min((marks[0]?.start ?? 0) - BEFORE, line.length - SHOWN))
  const end = Math.min(line.length, start + SHOWN)
  const lead = start > 0 ? LEFT_OUT : ''
  const moved = lead.length - start
  return {
    line: `${lead}${line.slice(start, end)}${end < line.length ? LEFT_OUT : ''}`,
    marks: marks
      .filter((mark) => mark.end <= end)
      .map((mark) => ({ start: mark.start + moved, end: mark.end + moved })),
  }
}
