import type { CompiledDocument, Dataset, Diagnostic, DocumentSummary } from '../model/dataset.ts'
import { emphasisOf } from './emphasis.ts'
import { COMPILER_VERSION } from './version.ts'

/** The documents as one dataset, ordered by file name in code units: no locale has a say. */
export function makeDataset(documents: readonly CompiledDocument[]): Dataset {
  const ordered = [...documents].sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)))
  return { schema: 'cetu-dataset/1', compiler: COMPILER_VERSION, documents: ordered }
}

/** A document's facts: all but its text, source map and mentions, of which the emphasis stays. */
export function summaryOf(doc: CompiledDocument): DocumentSummary {
  const { id, file, sha256, metadata, sections, measures, events, targets, diagnostics } = doc
  const emphasis = emphasisOf(doc)
  return { id, file, sha256, metadata, sections, measures, events, targets, diagnostics, emphasis }
}

/** An error for each document that has an id another document before it has, too; empty when all ids are unique. */
export function findSharedIds(
  dataset: Dataset,
): readonly { readonly file: string; readonly diagnostic: Diagnostic }[] {
  const owner = new Map<string, string>()
  return dataset.documents.flatMap((doc) => {
    const ids = idsOf(doc)
    const shared = ids.find((id) => owner.has(id))
    const message = shared && `the id ${shared} is also one of ${owner.get(shared)}`
    for (const id of ids) owner.set(id, doc.file)
    if (!message) return []
    return [
      {
        file: doc.file,
        diagnostic: { severity: 'error', code: 'id-not-unique', message, line: 1, column: 1 },
      },
    ]
  })
}

/** The ids of a document and of everything in it. */
export function idsOf(doc: CompiledDocument): readonly string[] {
  return [doc, ...doc.sections, ...doc.measures, ...doc.events, ...doc.targets, ...doc.mentions].map(
    ({ id }) => id,
  )
}
