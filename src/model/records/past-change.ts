import type { AnyRecord } from './record.ts'

/**
 * One stored change of a record, as the journal holds it for taking back.
 *
 * `how`: done = by the person's own command; undone, redone = taken back, done again; imported = brought by a file.
 */
export interface PastChange {
  /** The commit; counts upwards over all tabs. */
  readonly seq: number
  readonly id: string
  readonly how: 'done' | 'undone' | 'redone' | 'imported'
  /** The record before it, brought to its newest shape; null = there was none. */
  readonly before: AnyRecord | null
}
