import { crc32 } from 'node:zlib'
import { createPieceReader } from './piece-reader.ts'
import { lengthOf, type Place } from './stored-file.ts'

/** What became of stored documents on the disk. */
export interface CheckedPlaces {
  /** Indexes of the places whose bytes are gone or not what was written. */
  readonly damaged: readonly number[]
  /** All ids of the sound ones, as numbers. */
  readonly ids: Float64Array
}

/** Reads stored documents and compares each with its checksum: nothing of a store is used unread. */
export function checkPlaces(store: string, places: readonly Place[]): CheckedPlaces {
  const reader = createPieceReader(store)
  const bytes = Buffer.alloc(places.reduce((sum, { ids }) => sum + ids, 0))
  const damaged: number[] = []
  let end = 0
  for (const [index, place] of places.entries()) {
    const piece = reader.read(place.segment, place.at, lengthOf(place))
    if (piece === null || crc32(piece) !== place.crc) damaged.push(index)
    else end += piece.copy(bytes, end, 0, place.ids)
  }
  reader.close()
  return { damaged, ids: new Float64Array(bytes.buffer, bytes.byteOffset, end / 8) }
}
