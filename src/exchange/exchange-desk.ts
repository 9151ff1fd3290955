import type { ImportChoices } from './import/import-changes.ts'
import type { ImportOffer, ImportRead } from './import/import-read.ts'
import type { ImportProgress } from './import/reading-aids.ts'
import type { ImportMode, ImportPlan } from './import/plan-import.ts'
import type { ImportDone } from './import/run-import.ts'

/** How a page follows the reading of a file, and ends it. */
export interface ReadingWatch {
  readonly signal?: AbortSignal
  /** Told a few times a second how far reading has come. */
  readonly tell?: (progress: ImportProgress) => void
}

/** Bringing files in, and giving everything out, as a page uses it. */
export interface ExchangeDesk {
  /**
   * Reads a file in a worker; the database is not touched. Rejects when the code does not arrive, the file cannot be
   * read from the disk, or the signal ends it.
   */
  readonly read: (file: Blob, watch?: ReadingWatch) => Promise<ImportRead>
  /** What taking an offer in would do now. Rejects with `StorageError`. */
  readonly plan: (offer: ImportOffer, mode: ImportMode) => Promise<ImportPlan>
  /** Carries out what a plan showed; see `runImport`. */
  readonly run: (offer: ImportOffer, plan: ImportPlan, choices: ImportChoices) => Promise<ImportDone>
  /** Everything stored, the trash included, as one file of ours. */
  readonly library: () => Promise<Blob>
  /** What was written and the storage refused, as a file of ours: it can be taken in once there is storage again. */
  readonly unsaved: () => Promise<Blob>
}
