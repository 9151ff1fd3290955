import type { AnnotationContent } from './annotation-content.ts'
import type { ConflictContent } from './conflict-content.ts'
import type { DeckContent } from './deck-content.ts'
import type { OwnEventContent } from './own-event-content.ts'
import type { ReadingContent, ReviewContent, TargetPlanContent } from './progress-content.ts'
import type { TagContent } from './tag-content.ts'

/**
 * What every stored record carries. `rev` counts its stored versions from 1 and alone orders them; `v` is the version
 * of the shape of its kind; the instants are for display; `deletedAt` present = in the trash; `crc` is `recordCrc`.
 */
export interface Envelope {
  readonly id: string
  readonly kind: string
  readonly rev: number
  readonly v: number
  readonly createdAt: string
  readonly updatedAt: string
  readonly deletedAt?: string
  readonly crc: string
}

/** What each kind of record holds beside its envelope. */
export interface Contents {
  readonly annotation: AnnotationContent
  readonly tag: TagContent
  readonly reading: ReadingContent
  readonly review: ReviewContent
  readonly 'own-event': OwnEventContent
  readonly 'target-plan': TargetPlanContent
  readonly deck: DeckContent
  readonly conflict: ConflictContent
}

export type RecordKind = keyof Contents

/** A stored record of one kind, or of one of several: `RecordOf<'tag'>`, `RecordOf<'reading' | 'review'>`. */
export type RecordOf<K extends RecordKind> = {
  [P in K]: Envelope & { readonly kind: P } & Contents[P]
}[K]

/** A stored record of any kind this app knows. */
export type AnyRecord = RecordOf<RecordKind>

/** A record as a person makes it; the store adds the rest of the envelope. */
export type NewRecord<K extends RecordKind = RecordKind> = {
  [P in K]: { readonly id: string; readonly kind: P } & Contents[P]
}[K]

/** A record of a kind, or of a shape, that only a newer app knows: kept and exported untouched, never changed here. */
export type ForeignRecord = Envelope & Readonly<Record<string, unknown>>

/** Whether a record is of a kind; narrows its type. */
export function isKind<K extends RecordKind>(
  record: AnyRecord,
  kind: K,
): record is Extract<AnyRecord, { readonly kind: K }> {
  return record.kind === kind
}
