import { statSync } from 'node:fs'
import { join } from 'node:path'
import { createPieceReader } from './piece-reader.ts'
import type { SegmentWriter } from './segment-writer.ts'
import { lengthOf, type StoredFile } from './stored-file.ts'

/** A build adds a segment; beyond this many all but the largest become one. */
const MOST_SEGMENTS = 12

/**
 * Moves documents of a store into the segment that is being written, when more than half of the store's bytes is waste or its
 * segments have become many; gives the files with their places.
 */
export function tidy(
  store: string,
  rows: readonly StoredFile[],
  writer: SegmentWriter,
): readonly StoredFile[] {
  const left = segmentsToLeave(store, rows)
  if (left.size === 0) return rows
  const reader = createPieceReader(store, { inOrder: true })
  const moved = rows.map((row) => {
    const { place } = row
    const bytes = left.has(place.segment) ? reader.sound(place) : null
    return bytes === null ? row : { ...row, place: writer.copy(place, bytes) }
  })
  reader.close()
  return moved
}

function segmentsToLeave(store: string, rows: readonly StoredFile[]): ReadonlySet<string> {
  const live = new Map<string, number>()
  for (const { place } of rows) live.set(place.segment, (live.get(place.segment) ?? 0) + lengthOf(place))
  const names = [...live.keys()]
  const size = (name: string) => statSync(join(store, name), { throwIfNoEntry: false })?.size ?? 0
  const used = [...live.values()].reduce((sum, bytes) => sum + bytes, 0)
  if (names.reduce((sum, name) => sum + size(name), 0) > 2 * used) return new Set(names)
  if (names.length <= MOST_SEGMENTS) return new Set()
  const [, ...smaller] = names.sort((a, b) => live.get(b)! - live.get(a)!)
  return new Set(smaller)
}
