import type { Span } from './span.ts'

/**
 * Every place at which words stand in a text, one after the other, never overlapping; none for no words. Both are to be
 * folded alike (`TextForms.fold`), so that 「（２０２５）」 finds 「(2025)」 and 「學習」 finds 「学习」; nothing in the words is a
 * pattern: 「1.5」 does not find 「125」.
 */
export function findHits(folded: string, words: string): Span[] {
  const hits: Span[] = []
  if (words === '') return hits
  for (let at = folded.indexOf(words); at !== -1; at = folded.indexOf(words, at + words.length)) {
    hits.push({ start: at, end: at + words.length })
  }
  return hits
}
