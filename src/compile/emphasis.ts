import type { CompiledDocument, Emphasis, MentionKind } from '../model/dataset.ts'

/** What a document lays weight on when it prints the name; districts, bodies and places are none of it. */
const WEIGHED: ReadonlySet<MentionKind> = new Set<MentionKind>(['brand', 'brands', 'centre', 'function'])

/**
 * How often a document's body prints the names of brands, centres and functions, and how long the body is. The title is left
 * out of both: it is said once, and a long text would be measured against a heading.
 *
 * 「“五个中心”建设是…,“五个中心”…」 counts two for `centres`; 「激发上海文化活力」 one for `culture`.
 */
export function emphasisOf({
  text,
  body,
  mentions,
}: Pick<CompiledDocument, 'text' | 'body' | 'mentions'>): Emphasis {
  const counts = new Map<string, number>()
  for (const { kind, entity, span } of mentions) {
    if (WEIGHED.has(kind) && span.start >= body.start && span.end <= body.end)
      counts.set(entity, (counts.get(entity) ?? 0) + 1)
  }
  const characters = [...text.slice(body.start, body.end).replace(/\s+/g, '')].length
  const names = Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
  return { characters, names }
}
