import type { Diagnostic } from '../../../src/model/dataset.ts'
import type { FileStamp } from '../list-folder.ts'
import type { NumberCounts } from '../report/number-counts.ts'

/**
 * Where the parts of a compiled document stand in a segment, one after the other: its ids as numbers, its JSON and a line end,
 * what cleaning took out of its source as JSON, its summary's JSON, its ledger's JSON. Offsets and lengths in bytes.
 */
export interface Place {
  /** The segment's file name. */
  readonly segment: string
  readonly at: number
  readonly ids: number
  /** With the line end. */
  readonly doc: number
  readonly removed: number
  readonly summary: number
  readonly ledger: number
  /** CRC-32 of all of them. */
  readonly crc: number
}

/** How many things of each kind a document holds: what the command says about it. */
export interface DocumentCounts {
  readonly sections: number
  readonly measures: number
  readonly events: number
  readonly targets: number
  readonly mentions: number
  readonly numbers: NumberCounts
}

/** A compiled document in the store. */
export interface StoredFile {
  readonly file: string
  /** The document's id. */
  readonly id: string
  /** Of the source file when it was read; null when it had changed just then. */
  readonly stamp: FileStamp | null
  /** Of the source file's bytes, hex. */
  readonly sha256: string
  /** Hash of all else the result rests on; see `createBasis`. */
  readonly basis: string
  readonly counts: DocumentCounts
  /** Its warnings: they are printed at every build. */
  readonly warnings: readonly Diagnostic[]
  readonly place: Place
}

/** Bytes of a stored document in its segment. */
export const lengthOf = ({ ids, doc, removed, summary, ledger }: Place): number =>
  ids + doc + removed + summary + ledger
