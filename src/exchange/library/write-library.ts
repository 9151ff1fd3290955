import { canonicalJson } from '../../model/records/canonical-json.ts'
import { KINDS } from '../../model/records/decode-record.ts'
import type { AnyRecord, ForeignRecord } from '../../model/records/record.ts'
import { joinedBytes } from '../../model/joined-bytes.ts'
import { sha256Of } from '../file/sha256.ts'
import { LIBRARY_FORMAT, LIBRARY_VERSION, type LibraryHeader } from './library-format.ts'

/** Who writes: the app's version, and the id of the dataset on the screen (null when none is loaded). */
export type LibrarySource = Pick<LibraryHeader, 'app' | 'dataset'>

/**
 * All records as one file (NDJSON, UTF-8, LF): a header line, one record a line with its checksum, a line with the count
 * and the SHA-256 of all bytes before it.
 *
 * The same records give the same bytes, whatever order they come in.
 */
export function writeLibrary(
  records: readonly (AnyRecord | ForeignRecord)[],
  { app, dataset }: LibrarySource,
): Uint8Array<ArrayBuffer> {
  const ordered = [...records].sort(inFileOrder)
  const header: LibraryHeader = {
    format: LIBRARY_FORMAT,
    formatVersion: LIBRARY_VERSION,
    app,
    dataset,
    counts: countsOf(ordered),
  }
  const body = new TextEncoder().encode(
    [header, ...ordered].map((line) => `${canonicalJson(line)}\n`).join(''),
  )
  const trailer = new TextEncoder().encode(
    `${canonicalJson({ count: ordered.length, sha256: sha256Of(body) })}\n`,
  )
  return joinedBytes([body, trailer])
}

/** By kind in the app's order, kinds of a newer app after them, then by id. */
function inFileOrder(a: AnyRecord | ForeignRecord, b: AnyRecord | ForeignRecord): number {
  if (a.kind !== b.kind) return rank(a.kind) - rank(b.kind) || (a.kind < b.kind ? -1 : 1)
  return a.id < b.id ? -1 : 1
}

function rank(kind: string): number {
  const found = (KINDS as readonly string[]).indexOf(kind)
  return found < 0 ? KINDS.length : found
}

function countsOf(records: readonly { readonly kind: string }[]): Record<string, number> {
  const counts = new Map<string, number>()
  for (const { kind } of records) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return Object.fromEntries(counts)
}
