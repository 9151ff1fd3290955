import type { CommitOrders } from '../model/records/command.ts'
import { documentOf } from '../model/records/annotation-content.ts'
import type { FactPlace } from '../model/records/fields.ts'
import type { AnyRecord, RecordKind, RecordOf } from '../model/records/record.ts'

/** The records and their order, as the store of records has them. */
export interface Records {
  readonly records: Readonly<Record<string, AnyRecord>>
  readonly order: CommitOrders
}

/** Live records of a kind, in the order they were made. */
export function listOf<K extends RecordKind>({ records, order }: Records, kind: K): readonly RecordOf<K>[] {
  const found = Object.values(records).filter(
    (record) => record.kind === kind && record.deletedAt === undefined,
  )
  // Filtered by kind just now.
  return sortedBy(found as unknown as RecordOf<K>[], ({ id }) => order[id]?.made ?? 0)
}

/** Everything in the trash, what went there last first. */
export function trashOf({ records, order }: Records): readonly AnyRecord[] {
  const found = Object.values(records).filter(({ deletedAt }) => deletedAt !== undefined)
  return sortedBy(found, ({ id }) => -(order[id]?.changed ?? 0))
}

/** Annotations that stand in a document: on its words, its facts and its targets. */
export function annotationsIn(all: Records, documentId: string): readonly RecordOf<'annotation'>[] {
  return listOf(all, 'annotation').filter(({ target }) => documentOf(target) === documentId)
}

/** A published fact or target as the dataset has it now. */
export interface FactNow {
  readonly documentId: string
  readonly id: string
  readonly quote: string
}

/** The facts of the dataset as it is now, by id; all of them, because an id that is in it is never taken for another. */
export type FactsNow = ReadonlyMap<string, FactNow>

/**
 * The fact a record is about: the one with its id, or, when the dataset has no such id any more, the only one with the
 * same words in the same document. Null = it cannot be told, and the record is listed with its words instead.
 */
export function factOf({ factId, documentId, quote }: FactPlace, facts: FactsNow): FactNow | null {
  const same = facts.get(factId)
  if (same !== undefined) return same
  const alike = [...facts.values()].filter((fact) => fact.documentId === documentId && fact.quote === quote)
  return alike.length === 1 ? alike[0]! : null
}

/** The readings of a target by date; of one day, the one made last comes last. */
export function readingsOf(all: Records, targetId: string, facts: FactsNow): readonly RecordOf<'reading'>[] {
  return byDay(about(listOf(all, 'reading'), targetId, facts), ({ date }) => date)
}

/** The reviews of a target by the day of judgement; of one day, the one made last comes last. */
export function reviewsOf(all: Records, targetId: string, facts: FactsNow): readonly RecordOf<'review'>[] {
  return byDay(about(listOf(all, 'review'), targetId, facts), ({ judgedOn }) => judgedOn)
}

/** What a person added to a target; of several plans, as after an import, the one made last. Null = nothing. */
export function planOf(all: Records, targetId: string, facts: FactsNow): RecordOf<'target-plan'> | null {
  return about(listOf(all, 'target-plan'), targetId, facts).at(-1) ?? null
}

function about<T extends { readonly target: FactPlace }>(
  all: readonly T[],
  targetId: string,
  facts: FactsNow,
): T[] {
  return all.filter(({ target }) => factOf(target, facts)?.id === targetId)
}

function byDay<T>(all: T[], day: (one: T) => string): T[] {
  return all.sort((a, b) => (day(a) === day(b) ? 0 : day(a) < day(b) ? -1 : 1))
}

function sortedBy<T>(all: T[], place: (one: T) => number): T[] {
  return all.sort((a, b) => place(a) - place(b))
}
