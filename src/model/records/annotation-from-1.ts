import { textDigest } from './checksum.ts'
import { motivationOf } from './annotation-content.ts'
import type { NewRecord } from './record.ts'

/** The id of the tag record that stands for a tag of version 1, which was a bare word. */
export function tagIdOf(name: string): string {
  return `tag-${textDigest(name)}`
}

/**
 * An annotation of version 1 as version 2: its place became one of several things an annotation can be about, its tags
 * became records. Pure, and made for records that `v1` decodes; anything else comes out as something no decoder takes.
 */
export function annotationFrom1(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { documentId, sha256, selector, comment, tags, v: _v, crc: _crc, ...envelope } = record
  // Spread into a new object they would take ten times as long, and twice the memory.
  return Object.assign(envelope, {
    kind: 'annotation',
    v: 2,
    motivation: typeof comment === 'string' ? motivationOf(comment) : undefined,
    target: { type: 'passage', documentId, sha256, selector },
    comment,
    tags: wordsOf(tags).map(tagIdOf),
  })
}

/** The tags that annotations of version 1 bear, one for each word, in order of first use. */
export function tagsFrom1(records: readonly unknown[]): readonly NewRecord<'tag'>[] {
  const words = records.flatMap((record) => wordsOf((record as { readonly tags?: unknown } | null)?.tags))
  return [...new Set(words)].map((name) => ({ id: tagIdOf(name), kind: 'tag', name, pattern: 'plain' }))
}

/** Version 1 allowed empty words and words without bound; a tag's name is neither. */
export function wordsOf(tags: unknown): readonly string[] {
  const words: string[] = []
  if (!Array.isArray(tags)) return words
  for (const tag of tags) {
    const word = typeof tag === 'string' ? tag.trim().slice(0, 200) : ''
    if (word !== '') words.push(word)
  }
  return words
}
