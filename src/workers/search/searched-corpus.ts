import type { DocumentSummary, OpenedFile, PolicyEvent } from '../../model/dataset.ts'
import type { DocumentEntry } from '../../model/document-entry.ts'
import type { Found } from '../../model/corpus-search.ts'

/** The compiled data as the search reads it; each rejects when the file does not arrive. */
export interface SearchSource {
  list(): Promise<readonly DocumentEntry[]>
  facts(bucket: number): Promise<readonly DocumentSummary[]>
  /** Null when there is no such document. */
  document(id: string): Promise<OpenedFile | null>
}

/** A line that may hold the words, and the same folded. */
export interface SearchedLine extends Pick<Found, 'kind' | 'documentId' | 'title' | 'line' | 'factId'> {
  readonly folded: string
}

/** A document's text, and the same folded, unit for unit. */
export interface SearchedText {
  readonly text: string
  readonly folded: string
}

/** The lines and texts of all documents, read when they are looked at. */
export interface SearchedCorpus {
  readonly titles: () => Promise<readonly SearchedLine[]>
  readonly facts: (
    bucket: number,
  ) => Promise<{ readonly documents: number; readonly lines: readonly SearchedLine[] }>
  readonly text: (id: string) => Promise<SearchedText>
}

/** UTF-16 units that are kept to be searched again; what is read beyond is read anew (the browser's cache has it). */
const KEPT = 40_000_000

/** The corpus of a source. What was read is kept for the next words, as far as there is room for it. */
export function searchedCorpus(source: SearchSource, fold: (text: string) => string): SearchedCorpus {
  const keep = keeper()
  const line = (parts: Omit<SearchedLine, 'folded'>): SearchedLine => ({ ...parts, folded: fold(parts.line) })
  return {
    titles: () =>
      keep('titles', async () => {
        const entries = await source.list()
        return entries.map(({ id, file, metadata }) => {
          const title = metadata.title ?? file
          return line({ kind: 'document', documentId: id, title, line: title, factId: null })
        })
      }),
    facts: (bucket) =>
      keep(`facts ${bucket}`, async () => {
        const documents = await source.facts(bucket)
        return { documents: documents.length, lines: documents.flatMap((doc) => factLines(doc).map(line)) }
      }),
    text: (id) =>
      keep(`text ${id}`, async () => {
        const text = (await source.document(id))?.text ?? ''
        return { text, folded: fold(text) }
      }),
  }
}

/** The lines of a document's facts, targets first: what each says, in its own words. */
function factLines({ id, file, metadata, targets, events, measures }: DocumentSummary) {
  const common = { documentId: id, title: metadata.title ?? file }
  return [
    ...targets.map((one) => ({ ...common, kind: 'target' as const, factId: one.id, line: one.quote })),
    ...events.map((one) => ({ ...common, kind: 'event' as const, factId: one.id, line: eventLine(one) })),
    ...measures.map((one) => ({ ...common, kind: 'measure' as const, factId: one.id, line: one.title })),
  ]
}

/** A date with what it dates; words that stand in the other are not said twice. */
function eventLine({ quote, label }: PolicyEvent): string {
  if (label === '' || quote.includes(label)) return quote
  return label.includes(quote) ? label : `${quote} ${label}`
}

/** Remembers what was read, by name, until it weighs too much. */
function keeper() {
  const kept = new Map<string, unknown>()
  let weight = 0
  return async <T>(name: string, read: () => Promise<T>): Promise<T> => {
    if (kept.has(name)) return kept.get(name) as T
    const value = await read()
    const own = weightOf(value)
    if (weight + own <= KEPT && !kept.has(name)) {
      weight += own
      kept.set(name, value)
    }
    return value
  }
}

/** UTF-16 units of all strings in a value. */
function weightOf(value: unknown): number {
  if (typeof value === 'string') return value.length
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, each) => sum + weightOf(each), 0)
}
