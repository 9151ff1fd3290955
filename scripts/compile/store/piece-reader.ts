import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { lengthOf, type PartName, PARTS, type Place } from './stored-file.ts'

/** Bytes read at once where documents are asked for in the order they stand. */
const WINDOW = 4 * 1024 * 1024

/** Reads stored documents; what it gives is valid until the next call. */
export interface PieceReader {
  /** A part of a document. Throws `RangeError` when its segment ends before: it was looked at and found sound. */
  readonly part: (place: Place, name: PartName) => Buffer
  /** All of a document's bytes when they are what was written; null when they are not, or gone. */
  readonly sound: (place: Place) => Buffer | null
  readonly close: () => void
}

interface OpenSegment {
  readonly descriptor: number
  readonly size: number
}

/**
 * A reader that keeps the segments of a folder open and one window of bytes in memory; `inOrder` says whether most documents
 * will be asked for as they stand.
 */
export function createPieceReader(folder: string, { inOrder }: { readonly inOrder: boolean }): PieceReader {
  const open = new Map<string, OpenSegment | null>()
  const least = inOrder ? WINDOW : 0
  let window = Buffer.alloc(0)
  let held = { segment: '', from: 0, to: 0 }
  const segmentOf = (name: string) => {
    const known = open.get(name)
    if (known !== undefined) return known
    const opened = openSegment(join(folder, name))
    open.set(name, opened)
    return opened
  }
  const fill = (segment: string, { descriptor, size }: OpenSegment, at: number, length: number) => {
    const wanted = Math.min(Math.max(length, least), size - at)
    if (window.length < wanted) window = Buffer.allocUnsafe(wanted)
    let got = 0
    while (got < length) {
      const count = readSync(descriptor, window, got, wanted - got, at + got)
      if (count === 0) break
      got += count
    }
    held = { segment, from: at, to: at + got }
  }
  const read = (segment: string, at: number, length: number): Buffer | null => {
    if (held.segment !== segment || at < held.from || at + length > held.to) {
      const opened = segmentOf(segment)
      if (opened === null || at + length > opened.size) return null
      fill(segment, opened, at, length)
    }
    return at + length > held.to ? null : window.subarray(at - held.from, at - held.from + length)
  }
  return {
    part: (place, name) => {
      const bytes = read(place.segment, place.at + offsetOf(place, name), place[name])
      if (bytes === null) throw new RangeError(`the segment ${place.segment} ends before its documents`)
      return bytes
    },
    sound: (place) => {
      const bytes = read(place.segment, place.at, lengthOf(place))
      return bytes === null || crc32(bytes) !== place.crc ? null : bytes
    },
    close: () => {
      for (const opened of open.values()) if (opened !== null) closeSync(opened.descriptor)
      open.clear()
    },
  }
}

/** Where a part begins among the bytes of a document. */
export const offsetOf = (place: Place, name: PartName): number =>
  PARTS.slice(0, PARTS.indexOf(name)).reduce((sum, part) => sum + place[part], 0)

function openSegment(path: string): OpenSegment | null {
  try {
    const descriptor = openSync(path, 'r')
    return { descriptor, size: fstatSync(descriptor).size }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
