import type { Selector } from '../model/annotation.ts'
import { patternOf, type Pattern } from './approximate.ts'
import { foldText, type FoldedText } from './folded-text.ts'
import type { Sought } from './likely-places.ts'
import type { Script } from './script.ts'

/** A selector's quote and context, folded and ready to be searched for. */
export interface SoughtQuote extends Sought {
  /** The quote, folded; '' when it is only white space. */
  readonly words: string
  readonly prefix: string
  readonly suffix: string
  /** Made when asked for: most quotes are found by their very words. Null for an empty part. */
  readonly patterns: () => QuotePatterns
}

interface QuotePatterns {
  readonly quote: Pattern | null
  readonly prefix: Pattern | null
  readonly suffix: Pattern | null
}

/** A selector's words as they are searched for. */
export function soughtQuote(stored: Selector['quote'], script: Script): SoughtQuote {
  const [before, quote, after] = [stored.prefix, stored.exact, stored.suffix].map((part) =>
    foldText(script(part)),
  ) as [FoldedText, FoldedText, FoldedText]
  const from = before.codes.length
  const to = from + quote.codes.length
  const codes = new Uint16Array(to + after.codes.length)
  codes.set(before.codes)
  codes.set(quote.codes, from)
  codes.set(after.codes, to)
  let patterns: QuotePatterns | null = null
  const pattern = (part: Uint16Array) => (part.length === 0 ? null : patternOf(part))
  return {
    codes,
    from,
    to,
    words: quote.units,
    prefix: before.units,
    suffix: after.units,
    patterns: () =>
      (patterns ??= {
        quote: pattern(quote.codes),
        prefix: pattern(before.codes),
        suffix: pattern(after.codes),
      }),
  }
}
