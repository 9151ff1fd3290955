import type { DocumentEntry } from '../model/document-entry.ts'

/** The first day (ISO date) any of the documents says it was published on; null when none says one. */
export function firstPublication(documents: readonly Pick<DocumentEntry, 'metadata'>[]): string | null {
  let first: string | null = null
  for (const { metadata } of documents) {
    const { publishedOn } = metadata
    if (publishedOn !== null && (first === null || publishedOn < first)) first = publishedOn
  }
  return first
}
