import { useMemo } from 'react'
import { filterDocuments } from '../../derive/filter-documents.ts'
import { pinnedTarget, seatedTargets } from '../../derive/pinned-targets.ts'
import { targetRows, withStatus, type TargetRow } from '../../derive/target-rows.ts'
import type { StatedTarget } from '../../model/overview.ts'
import { listOf } from '../../state/record-lists.ts'
import { useRecords, useServices } from '../shared/services.tsx'
import { useOwnProgress } from '../shared/use-progress.ts'
import { useFilter } from '../shared/use-filter.ts'
import { useFacts } from '../shared/whole-dataset.tsx'

/** The plans that pin a target, the one pinned first first; stored among the person's records. */
export function usePins() {
  const { records: store } = useServices()
  const records = useRecords((state) => state.records)
  const order = useRecords((state) => state.order)
  const plans = useMemo(() => listOf({ records, order }, 'target-plan'), [records, order])
  const pins = useMemo(
    () =>
      plans
        .filter(({ pinned }) => pinned)
        .toSorted((a, b) => (order[a.id]?.changed ?? 0) - (order[b.id]?.changed ?? 0)),
    [plans, order],
  )
  /** Pins a target, or takes the pin off; whether that is stored. */
  const turn = async (row: StatedTarget): Promise<boolean> => {
    await store.getState().load()
    const plan = plans.find((each) => pinnedTarget([row], each) !== null)
    const target = { documentId: row.documentId, factId: row.targetId, quote: row.quote }
    const commit = await store.getState().plan(target, plan ?? null, { pinned: !(plan?.pinned ?? false) })
    return commit !== null
  }
  return { pins, turn }
}

/**
 * The targets for 总览's seats, and how many of them the person pinned. Facts are loaded only for a pin on a target that is not
 * among those of the summary; until they are there the others stand.
 */
export function useSeated(
  headline: readonly StatedTarget[],
  seats: number,
): { readonly shown: readonly TargetRow[]; readonly pinned: number } {
  const { pins } = usePins()
  const { filter } = useFilter()
  const own = useOwnProgress()
  const rows = useMemo(() => withStatus(headline, own), [headline, own])
  const missing = pins.some((pin) => pinnedTarget(rows, pin) === null)
  const facts = useFacts(missing)
  return useMemo(() => {
    const all =
      missing && facts.kind === 'ready' ? targetRows(filterDocuments(facts.value, filter), own) : rows
    const pinned = [...new Set(pins.flatMap((pin) => pinnedTarget(all, pin) ?? []))]
    return { shown: seatedTargets(pinned, rows, seats), pinned: Math.min(pinned.length, seats) }
  }, [pins, rows, missing, facts, filter, seats, own])
}
