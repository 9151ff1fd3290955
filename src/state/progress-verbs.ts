import type { Commit } from '../model/records/command.ts'
import type { FactPlace } from '../model/records/fields.ts'
import type { ReadingContent, TargetPlanContent } from '../model/records/progress-content.ts'
import { isKind, type RecordOf } from '../model/records/record.ts'
import type { Plan, RecordsStore } from './records-state.ts'

/** What of a plan a person changes; the rest stays. */
export type PlanChange = Partial<Omit<TargetPlanContent, 'target'>>

/** What a person does with the progress of a target beside making, changing and deleting single records. */
export interface ProgressVerbs {
  /** Records several readings at once, as from a pasted table: all or none, and one undo takes all of them back. */
  readonly addReadings: (readings: readonly ReadingContent[]) => Promise<Commit | null>
  /**
   * Changes the plan of a target. `seen` is the plan as it was on the screen, null when there was none: then one is made, or the
   * one made meanwhile is changed.
   */
  readonly plan: (
    target: FactPlace,
    seen: RecordOf<'target-plan'> | null,
    change: PlanChange,
  ) => Promise<Commit | null>
}

const NO_PLAN: Omit<TargetPlanContent, 'target'> = {
  interim: [],
  baseline: null,
  setStatus: null,
  pinned: false,
}

/** The verbs of progress on a store of records. */
export function progressVerbs(store: RecordsStore, newId: () => string): ProgressVerbs {
  return {
    addReadings: (readings) =>
      store.getState().run(() =>
        readings.length === 0
          ? null
          : {
              name: 'make',
              changes: readings.map((reading) => ({
                op: 'make',
                record: { id: newId(), kind: 'reading', ...reading },
              })),
            },
      ),
    plan: (target, seen, change) =>
      store.getState().run(() => planned(target, seen ?? madeMeanwhile(store, target), change, newId)),
  }
}

const madeMeanwhile = (store: RecordsStore, { factId }: FactPlace) =>
  Object.values(store.getState().records).find(
    (record): record is RecordOf<'target-plan'> =>
      isKind(record, 'target-plan') && record.deletedAt === undefined && record.target.factId === factId,
  ) ?? null

function planned(
  target: FactPlace,
  seen: RecordOf<'target-plan'> | null,
  change: PlanChange,
  newId: () => string,
): ReturnType<Plan> {
  if (seen === null) {
    const record = { id: newId(), kind: 'target-plan', target, ...NO_PLAN, ...change } as const
    return { name: 'make', changes: [{ op: 'make', record }] }
  }
  const { interim, baseline, setStatus, pinned } = seen
  const record = {
    id: seen.id,
    kind: 'target-plan',
    target: seen.target,
    interim,
    baseline,
    setStatus,
    pinned,
    ...change,
  } as const
  return { name: 'edit', changes: [{ op: 'edit', rev: seen.rev, record }] }
}
