/**
 * What tells notes of one tag from those of another: a line over their words. The facts' own lines stand under the
 * words, and hue belongs to the brands.
 */
export type NotePattern = 'plain' | 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy'

/** The patterns that draw a line. */
export const DRAWN_PATTERNS = ['solid', 'double', 'dotted', 'dashed', 'wavy'] as const

/** Gives the pattern of a note by its tags; `plain` is the background alone. */
export type PatternOf = (tags: readonly string[]) => NotePattern

/** Every note in the pattern of its first tag that has one; `patterns` are those of the tags, by id. */
export function patternsBy(patterns: ReadonlyMap<string, NotePattern>): PatternOf {
  return (tags) =>
    tags.map((id) => patterns.get(id) ?? 'plain').find((pattern) => pattern !== 'plain') ?? 'plain'
}
