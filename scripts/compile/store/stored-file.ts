import type { Diagnostic } from '../../../src/model/dataset.ts'
import type { FileStamp } from '../list-folder.ts'
import type { NumberCounts } from '../report/number-counts.ts'

/** The parts of a compiled document in a segment, in their order; all but the first are JSON in UTF-8. */
export const PARTS = ['ids', 'doc', 'removed', 'summary', 'entry', 'ledger'] as const
/** One of these parts. */
export type PartName = (typeof PARTS)[number]

/** Where the parts of a compiled document stand in a segment, one after the other; in bytes. */
export interface Place extends Readonly<Record<PartName, number>> {
  /** The segment's file name. */
  readonly segment: string
  readonly at: number
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
  /** SHA-256 of the document's JSON, hex. */
  readonly hash: string
  /** Hash of all else the result rests on; see `createBasis`. */
  readonly basis: string
  readonly counts: DocumentCounts
  /** Its warnings: they are printed at every build. */
  readonly warnings: readonly Diagnostic[]
  readonly place: Place
}

/** Bytes of a stored document in its segment. */
export const lengthOf = (place: Place): number => PARTS.reduce((sum, part) => sum + place[part], 0)

/** Hash of all that a document's bytes rest on. */
export const madeFrom = ({ basis, sha256 }: Pick<StoredFile, 'basis' | 'sha256'>): string =>
  `${basis}${sha256}`
