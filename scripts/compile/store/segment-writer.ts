import { randomBytes } from 'node:crypto'
import { closeSync, openSync, writevSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { CompiledParts } from '../compiled-parts.ts'
import { PARTS, type Place } from './stored-file.ts'

/** Writes compiled documents one after the other into a new segment, made at the first of them. */
export interface SegmentWriter {
  readonly add: (parts: CompiledParts['bytes']) => Place
  /** Puts the bytes of a document that stands in another segment into this one. */
  readonly copy: (place: Place, bytes: Uint8Array) => Place
  readonly close: () => void
}

/** A writer of one new segment in a folder; nobody else writes to it. */
export function createSegmentWriter(folder: string): SegmentWriter {
  const segment = `${randomBytes(8).toString('hex')}.segment`
  let descriptor: number | null = null
  let end = 0
  const write = (pieces: readonly Uint8Array[]) => {
    descriptor ??= openSync(join(folder, segment), 'wx')
    writeAll(descriptor, pieces)
    const at = end
    for (const { length } of pieces) end += length
    return { segment, at }
  }
  return {
    add: (parts) => {
      const { ids, doc, removed, summary, entry, ledger } = parts
      const pieces = [ids, doc, removed, summary, entry, ledger]
      const crc = pieces.reduce((value, piece) => crc32(piece, value), 0)
      const lengths = Object.fromEntries(PARTS.map((name) => [name, parts[name].length]))
      return { ...write(pieces), ...(lengths as Pick<Place, (typeof PARTS)[number]>), crc }
    },
    copy: (place, bytes) => Object.assign({}, place, write([bytes])),
    close: () => {
      if (descriptor !== null) closeSync(descriptor)
      descriptor = null
    },
  }
}

/** A write may take fewer bytes than it was given; then the rest follows. */
function writeAll(descriptor: number, pieces: readonly Uint8Array[]): void {
  const whole = pieces.reduce((sum, { length }) => sum + length, 0)
  let written = writevSync(descriptor, [...pieces])
  if (written === whole) return
  const bytes = Buffer.concat(pieces)
  while (written < whole) written += writevSync(descriptor, [bytes.subarray(written)])
}
