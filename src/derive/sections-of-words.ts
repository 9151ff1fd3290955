import type { Section } from '../model/dataset.ts'
import { sectionAt } from '../model/section-at.ts'
import { sentenceFrom } from '../model/sentence.ts'
import type { Span } from '../model/span.ts'

/** How many sections are named of one place: a longer list is the document. */
export const MOST_SECTIONS = 8

/**
 * The ids of the sections words stand in: the innermost one that holds all of them, else those of their sentences, in
 * the order of the text. Empty in an unnumbered document, before the first heading, and where they are more than
 * `MOST_SECTIONS`.
 */
export function sectionsOfWords(text: string, sections: readonly Section[], words: Span): readonly string[] {
  const around = sectionAt(sections, words)
  if (around !== null || sections.length === 0) return around === null ? [] : [around.id]
  const found = new Set<string>()
  for (let at = words.start; at < words.end && found.size <= MOST_SECTIONS;) {
    const sentence = sentenceFrom(text, at)
    if (sentence === null || sentence.start >= words.end) break
    const section = sectionAt(sections, { start: sentence.start, end: Math.min(sentence.end, words.end) })
    if (section !== null) found.add(section.id)
    at = sentence.end
  }
  return found.size > MOST_SECTIONS ? [] : [...found]
}
