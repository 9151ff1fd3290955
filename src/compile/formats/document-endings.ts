/** The endings of file names that are documents, without their dot. */
export const DOCUMENT_ENDINGS = ['txt', 'md', 'html', 'htm', 'docx'] as const
/** One of these endings. */
export type DocumentEnding = (typeof DOCUMENT_ENDINGS)[number]

/** The ending that makes a file a document, by its name: 「a.txt」, 「某某.DOCX」; null for 「lexicon.yaml」. */
export function documentEndingOf(file: string): DocumentEnding | null {
  const ending = /\.(?<ending>[a-z]{1,5})$/i.exec(file.slice(-8))?.groups!['ending']!.toLowerCase()
  return DOCUMENT_ENDINGS.find((known) => known === ending) ?? null
}
