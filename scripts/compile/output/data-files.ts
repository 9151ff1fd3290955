import { createHash } from 'node:crypto'
import { bucketCount, bucketOf } from '../../../src/model/bucket.ts'
import { madeFrom, type StoredFile } from '../store/stored-file.ts'

/** A file of the app's data folder: which documents it is made of, by number, and a text that changes with them. */
export interface DataFile {
  readonly kind: 'document' | 'facts' | 'list' | 'summary'
  /** Below the folder, `/` between names. */
  readonly path: string
  readonly of: string
  /** Numbers of the documents whose parts it holds; the list and the summary are made otherwise. */
  readonly documents: readonly number[]
}

/** All files of the data folder, the summary last: it is what makes a folder a dataset. */
export function dataFiles(rows: readonly StoredFile[]): readonly DataFile[] {
  const made = rows.map(madeFrom)
  const files = rows.map(({ id }, index): DataFile => ({
    kind: 'document',
    path: `documents/${id}.json`,
    of: made[index]!,
    documents: [index],
  }))
  const hashOf = (documents: readonly number[]) =>
    sha256(documents.map((index) => `${rows[index]!.id}\0${made[index]}`).join('\0'))
  const facts = inBuckets(rows).map((documents, bucket): DataFile => ({
    kind: 'facts',
    path: `facts/${bucket}.json`,
    of: hashOf(documents),
    documents,
  }))
  const of = hashOf([...rows.keys()])
  const list: DataFile = { kind: 'list', path: 'documents.json', of, documents: [] }
  const summary: DataFile = { kind: 'summary', path: 'summary.json', of, documents: [] }
  return [...files, ...facts, list, summary]
}

/** The numbers of the documents of each bucket, in their order. */
function inBuckets(rows: readonly StoredFile[]): readonly (readonly number[])[] {
  const buckets = Array.from({ length: bucketCount(rows.length) }, (): number[] => [])
  for (const [index, { id }] of rows.entries()) buckets[bucketOf(id, buckets.length)]!.push(index)
  return buckets
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
