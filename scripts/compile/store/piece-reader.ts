import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'

/** Bytes read at once: documents of a segment are mostly asked for in the order they stand. */
const WINDOW = 4 * 1024 * 1024

/** Reads pieces of the segments of a folder. */
export interface PieceReader {
  /** The bytes, valid until the next call; null when the segment is not there or ends before. */
  readonly read: (segment: string, at: number, length: number) => Buffer | null
  readonly close: () => void
}

interface OpenSegment {
  readonly descriptor: number
  readonly size: number
}

/** A reader that keeps the segments open and one window of bytes in memory. */
export function createPieceReader(folder: string): PieceReader {
  const open = new Map<string, OpenSegment | null>()
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
    const wanted = Math.min(Math.max(length, WINDOW), size - at)
    if (window.length < wanted) window = Buffer.allocUnsafe(wanted)
    let got = 0
    while (got < length) {
      const count = readSync(descriptor, window, got, wanted - got, at + got)
      if (count === 0) break
      got += count
    }
    held = { segment, from: at, to: at + got }
  }
  return {
    read: (segment, at, length) => {
      if (held.segment !== segment || at < held.from || at + length > held.to) {
        const opened = segmentOf(segment)
        if (opened === null || at + length > opened.size) return null
        fill(segment, opened, at, length)
      }
      return at + length > held.to ? null : window.subarray(at - held.from, at - held.from + length)
    },
    close: () => {
      for (const opened of open.values()) if (opened !== null) closeSync(opened.descriptor)
      open.clear()
    },
  }
}

function openSegment(path: string): OpenSegment | null {
  try {
    const descriptor = openSync(path, 'r')
    return { descriptor, size: fstatSync(descriptor).size }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}
