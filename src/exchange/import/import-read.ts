import type { Refusal } from '../../model/refusal.ts'
import type { ReadRecord } from '../library/read-record-line.ts'

/** The formats that are read: our own file, what the rescue page saves, and W3C Web Annotations (JSON-LD). */
export type ImportFormat = 'library' | 'rescue' | 'web-annotations'

/** What a file offers: its sound records, and those that cannot be taken, each with its place. */
export interface ImportOffer {
  readonly records: readonly ReadRecord[]
  readonly refused: readonly Refusal[]
}

/**
 * What reading a file came to.
 *
 * whole: it is as it was written. broken: it was cut or changed, `refusals` say where (at least one); the offer is what
 * is still sound in it, to be taken only when the person says so. refused: nothing of it can be used.
 */
export type ImportRead =
  | ({ readonly state: 'whole'; readonly format: ImportFormat } & ImportOffer)
  | ({
      readonly state: 'broken'
      readonly format: ImportFormat
      readonly refusals: readonly Refusal[]
    } & ImportOffer)
  | { readonly state: 'refused'; readonly refusal: Refusal }
