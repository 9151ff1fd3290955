import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMPILER_VERSION } from '../../../src/compile/version.ts'
import { documentEntry } from '../../../src/derive/document-entry.ts'
import { planOverview } from '../../../src/derive/overview.ts'
import { bucketCount, bucketOf } from '../../../src/model/bucket.ts'
import type { DatasetSummary, DocumentSummary } from '../../../src/model/dataset.ts'
import { decodeSummary } from '../../../src/model/summary-schema.ts'

/** Writes the app's files but the documents' own: the summary, the list of documents and the buckets of facts. */
export function writeAppFiles(folder: string, documents: readonly DocumentSummary[], id: string): void {
  const buckets = bucketCount(documents.length)
  mkdirSync(join(folder, 'facts'), { recursive: true })
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const own = documents.filter((doc) => bucketOf(doc.id, buckets) === bucket)
    writeJson(join(folder, `facts/${bucket}.json`), { schema: 'cetu-facts/1', documents: own })
  }
  const entries = documents.map(documentEntry)
  writeJson(join(folder, 'documents.json'), { schema: 'cetu-documents/1', documents: entries })
  const { shown, make } = planOverview(entries)
  const summary: DatasetSummary = {
    schema: 'cetu-summary/1',
    dataset: 'cetu-dataset/1',
    id,
    compiler: COMPILER_VERSION,
    documents: documents.length,
    buckets,
    overview: make(documents.filter((doc) => shown.has(doc.id))),
  }
  writeJson(join(folder, 'summary.json'), decodeSummary(summary))
}

const writeJson = (path: string, value: unknown) => writeFileSync(path, `${JSON.stringify(value)}\n`)
