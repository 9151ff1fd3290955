import { useCallback, useMemo } from 'react'
import { progressByTarget, type TargetProgress } from '../../derive/progress/target-progress.ts'
import type { OwnProgress } from '../../derive/target-rows.ts'
import type { DocumentSummary } from '../../model/dataset.ts'
import type { FactPlace } from '../../model/records/fields.ts'
import { factOf, listOf, type FactsNow, type Records } from '../../state/record-lists.ts'
import { useAsOf, useLibrary, useRecords } from './services.tsx'

/**
 * What the person recorded of targets, by target, and the as-of day it is judged by. Empty until the records are read and all
 * facts are there, since a record is never taken for another target's.
 */
export function useOwnProgress(): OwnProgress {
  const records = useRecords((state) => state.records)
  const order = useRecords((state) => state.order)
  const facts = useLibrary((state) => state.facts)
  const today = useAsOf()
  const documents = facts.kind === 'ready' ? facts.value : null
  return useMemo(
    () => ({ of: documents === null ? NONE : recordedOf({ records, order }, documents), today }),
    [records, order, documents, today],
  )
}

/** The target that a record is about in the dataset as it is now, by id; null for all until the facts are there. */
export function useTargetNow(): (place: FactPlace) => string | null {
  const facts = useLibrary((state) => state.facts)
  const documents = facts.kind === 'ready' ? facts.value : null
  return useCallback(
    (place) => (documents === null ? null : (factOf(place, targetsNow(documents))?.id ?? null)),
    [documents],
  )
}

const NONE: ReadonlyMap<string, TargetProgress> = new Map()

function recordedOf(
  all: Records,
  documents: readonly DocumentSummary[],
): ReadonlyMap<string, TargetProgress> {
  const lists = {
    readings: listOf(all, 'reading'),
    reviews: listOf(all, 'review'),
    plans: listOf(all, 'target-plan'),
  }
  if (lists.readings.length + lists.reviews.length + lists.plans.length === 0) return NONE
  const facts = targetsNow(documents)
  return progressByTarget(lists, (place) => factOf(place, facts)?.id ?? null)
}

/** The targets of the dataset as records about them are found again; made once for a dataset. */
function targetsNow(documents: readonly DocumentSummary[]): FactsNow {
  const known = TARGETS.get(documents)
  if (known !== undefined) return known
  const facts: FactsNow = new Map(
    documents.flatMap(({ id: documentId, targets }) =>
      targets.map(({ id, quote }) => [id, { id, documentId, quote }] as const),
    ),
  )
  TARGETS.set(documents, facts)
  return facts
}

const TARGETS = new WeakMap<readonly DocumentSummary[], FactsNow>()
