import type { Span } from '../model/span.ts'
import { isMark } from './tokens.ts'
import type { Wording } from './wording.ts'

/**
 * A span with what has to be read with it: a number or bounding word it cuts through, a denial or bound right beside it. 「15家」
 * within 「115家」 becomes 「115家」, 「提供资助」 behind 「不」 becomes 「不提供资助」.
 */
export function withEdges({ text, tokens }: Wording, span: Span): Span {
  let { start, end } = span
  // Behind 「。」 another sentence begins.
  const [open, closed] = [!isMark(text[start] ?? ''), !isMark(text[end - 1] ?? '')]
  for (const token of tokens) {
    const { kind } = token
    const cut = token.start < span.end && span.start < token.end
    const beside =
      kind === 'sense' && ((open && token.end === span.start) || (closed && token.start === span.end))
    if (!beside && !(cut && (kind === 'figure' || kind === 'sense'))) continue
    start = Math.min(start, token.start)
    end = Math.max(end, token.end)
  }
  return { start, end }
}
