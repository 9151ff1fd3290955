import { summaryOf } from '../src/compile/compile-dataset.ts'
import { documentEntry } from '../src/derive/document-entry.ts'
import { overviewOf } from '../src/derive/overview.ts'
import { bucketOf } from '../src/model/bucket.ts'
import type { CompiledDocument, DatasetSummary, DocumentSummary } from '../src/model/dataset.ts'
import { createLibraryStore, type LibrarySource, type LibraryStore } from '../src/state/library-store.ts'

/** What the app would load first of these documents. */
export const aSummary = (
  documents: readonly DocumentSummary[],
  own: Partial<DatasetSummary> = {},
): DatasetSummary => ({
  schema: 'cetu-summary/1',
  dataset: 'cetu-dataset/1',
  id: '0d2145a8d864',
  compiler: 'test',
  documents: documents.length,
  buckets: 1,
  overview: overviewOf(documents),
  ...own,
})

/** The data files of these documents, as `createLibraryStore` reads them. */
export function aSource(
  documents: readonly (DocumentSummary | CompiledDocument)[],
  summary: DatasetSummary = aSummary(documents),
): LibrarySource {
  const facts = documents.map((doc) => ('text' in doc ? summaryOf(doc) : doc))
  return {
    summary: () => Promise.resolve(summary),
    list: () => Promise.resolve(facts.map(documentEntry)),
    facts: (bucket) => Promise.resolve(facts.filter(({ id }) => bucketOf(id, summary.buckets) === bucket)),
    document: (id) => {
      const doc = documents.find((each) => each.id === id)
      return Promise.resolve(doc !== undefined && 'text' in doc ? doc : null)
    },
  }
}

/** The store of a library of these documents; those with a text can be opened. */
export const aLibrary = (documents: readonly (DocumentSummary | CompiledDocument)[]): LibraryStore =>
  createLibraryStore(aSummary(documents), aSource(documents))

/** The same with list and facts already there. */
export async function aReadLibrary(
  documents: readonly (DocumentSummary | CompiledDocument)[],
): Promise<LibraryStore> {
  const library = aLibrary(documents)
  await Promise.all([library.getState().readList(), library.getState().readFacts()])
  return library
}
