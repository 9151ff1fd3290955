import type { Selector } from '../model/annotation.ts'
import { CONTEXT_LENGTH } from '../model/annotation.ts'
import type { SearchedText } from './candidates.ts'
import type { Span } from '../model/span.ts'
import { differencesBetween, withEdges, type Difference } from './differences.ts'
import { wholeCharacters } from './make-selector.ts'

/**
 * What differs between a stored quote and the words of a place, both read with the number they cut through and the denial or bound
 * right beside them.
 */
export function differencesAt(
  { text, script }: Pick<SearchedText, 'text' | 'script'>,
  span: Span,
  { exact, prefix, suffix }: Selector['quote'],
): readonly Difference[] {
  const stored = prefix + exact + suffix
  const own = withEdges(script(stored), { start: prefix.length, end: prefix.length + exact.length })
  const window = wholeCharacters(text, {
    start: Math.max(0, span.start - CONTEXT_LENGTH),
    end: Math.min(text.length, span.end + CONTEXT_LENGTH),
  })
  const now = text.slice(window.start, window.end)
  const found = withEdges(script(now), { start: span.start - window.start, end: span.end - window.start })
  return differencesBetween(stored.slice(own.start, own.end), now.slice(found.start, found.end), script)
}
