import type { AnnotationContent, AnnotationTarget } from '../model/records/annotation-content.ts'
import type { RecordOf } from '../model/records/record.ts'
import type { StorageReason } from '../model/storage-error.ts'
import { factOf, listOf, type FactsNow } from './record-lists.ts'
import type { Pending, RecordsState } from './records-state.ts'

/** What an annotation is about that is not on words of its own. */
export type PlacedTarget = Exclude<AnnotationTarget, { readonly type: 'passage' }>

/** Whether an annotation is on something other than words. */
export const isPlaced = (target: AnnotationTarget): target is PlacedTarget => target.type !== 'passage'

/**
 * One name for everything that is about the same: `fact t-9` for a fact, whether it was noted in 原文 or as a target,
 * `cell 徐汇.service`, `view #/targets?…`. With `facts`, a fact whose id is gone is known by its words where they
 * name but one.
 */
export function aboutKey(target: PlacedTarget, facts: FactsNow | null = null): string {
  switch (target.type) {
    case 'cell':
      return `cell ${target.district}.${target.subject}`
    case 'view':
      return `view ${target.address}`
    default:
      return `fact ${(facts === null ? null : factOf(target, facts))?.id ?? target.factId}`
  }
}

/** How many live notes there are on each thing, by `aboutKey`; what has none is absent. */
export function countAbout(
  records: RecordsState['records'],
  facts: FactsNow | null = null,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const record of Object.values(records)) {
    if (record.kind !== 'annotation' || record.deletedAt !== undefined || !isPlaced(record.target)) continue
    const key = aboutKey(record.target, facts)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/** The notes on one thing that two windows have changed, each version waiting to be chosen. */
export function conflictsAbout(
  { records }: Pick<RecordsState, 'records'>,
  key: string,
  facts: FactsNow | null = null,
): readonly RecordOf<'conflict'>[] {
  return Object.values(records).filter((record): record is RecordOf<'conflict'> => {
    if (record.kind !== 'conflict' || record.deletedAt !== undefined) return false
    const noted = records[record.of]
    return noted?.kind === 'annotation' && isPlaced(noted.target) && aboutKey(noted.target, facts) === key
  })
}

/** A note on something as the person has it, and how it stands with its storing; `key` is that of the refused command. */
export interface AboutNote {
  readonly id: string
  readonly content: Pick<AnnotationContent, 'target' | 'comment' | 'tags'>
  /** Null before the first save. */
  readonly stored: RecordOf<'annotation'> | null
  readonly save:
    | { readonly kind: 'saved'; readonly revision: number }
    | { readonly kind: 'saving' }
    | { readonly kind: 'failed'; readonly reason: StorageReason; readonly key: number }
}

/** The notes on one thing in the order they were made, those not stored yet last. */
export function notesAbout(
  state: Pick<RecordsState, 'records' | 'order' | 'pending'>,
  key: string,
  facts: FactsNow | null = null,
): readonly AboutNote[] {
  const isHere = (target: AnnotationTarget) => isPlaced(target) && aboutKey(target, facts) === key
  const stored = listOf(state, 'annotation').filter(({ target }) => isHere(target))
  const notes = new Map(stored.map((record) => [record.id, savedNote(record)]))
  for (const task of state.pending) {
    for (const change of task.changes) {
      if (change.op !== 'make' && change.op !== 'edit') continue
      const { record } = change
      if (record.kind !== 'annotation' || !isHere(record.target)) continue
      const { id } = record
      notes.set(id, { id, content: record, stored: notes.get(id)?.stored ?? null, save: saveOf(task) })
    }
  }
  return [...notes.values()]
}

const savedNote = (record: RecordOf<'annotation'>): AboutNote => ({
  id: record.id,
  content: record,
  stored: record,
  save: { kind: 'saved', revision: record.rev },
})

const saveOf = ({ failed, key }: Pending): AboutNote['save'] =>
  failed === null ? { kind: 'saving' } : { kind: 'failed', reason: failed, key }
