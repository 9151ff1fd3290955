import type { Span } from '../../model/span.ts'

/** A term of the word list at a place. */
export interface TermMention extends Span {
  readonly term: string
}

const escaped = (term: string) => term.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')

const patterns = new WeakMap<readonly string[], RegExp | null>()

/** One pattern of all terms, the longest first, so that the longest match wins; kept per list because lists are read often. */
function patternOf(terms: readonly string[]): RegExp | null {
  const known = patterns.get(terms)
  if (known !== undefined) return known
  const longestFirst = [...new Set(terms)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  const pattern = terms.length === 0 ? null : new RegExp(longestFirst.map(escaped).join('|'), 'g')
  patterns.set(terms, pattern)
  return pattern
}

/** All places where one of the terms stands in a folded text, the longest term first, without overlaps. */
export function findTerms(text: string, terms: readonly string[]): TermMention[] {
  const pattern = patternOf(terms)
  if (pattern === null) return []
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    term: match[0],
  }))
}
