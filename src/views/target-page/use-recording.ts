import { useEffect, useState } from 'react'
import type { Commit } from '../../model/records/command.ts'
import type { FactPlace } from '../../model/records/fields.ts'
import type { ReadingContent, ReviewContent } from '../../model/records/progress-content.ts'
import type { AnyRecord, RecordOf } from '../../model/records/record.ts'
import type { PlanChange } from '../../state/progress-verbs.ts'
import type { TargetRow } from '../../derive/target-rows.ts'
import { standAt } from './stand-at.ts'
import { useRecords, useServices } from '../shared/services.tsx'

/** What was done last on the page, and whether it can still be taken back or, once it was, done again. */
export interface Deed {
  readonly what: 'saved' | 'trashed' | 'undone' | 'redone'
  readonly undo: (() => void) | null
  readonly redo: (() => void) | null
}

/** What a person records of a target. Each verb gives whether it is stored; a refused one stays among the pending. */
export interface Recording {
  readonly deed: Deed | null
  readonly addReadings: (readings: readonly Omit<ReadingContent, 'target'>[]) => Promise<boolean>
  readonly editReading: (
    seen: RecordOf<'reading'>,
    content: Partial<Omit<ReadingContent, 'target'>>,
  ) => Promise<boolean>
  readonly addReview: (review: Omit<ReviewContent, 'target'>) => Promise<boolean>
  readonly editReview: (
    seen: RecordOf<'review'>,
    content: Partial<Omit<ReviewContent, 'target'>>,
  ) => Promise<boolean>
  readonly plan: (seen: RecordOf<'target-plan'> | null, change: PlanChange) => Promise<boolean>
  readonly trash: (seen: AnyRecord) => Promise<boolean>
  readonly restore: (id: string) => Promise<boolean>
}

/** A deed with its way back, and the step that has to be the next on that way for it to be offered. */
interface LastDeed {
  readonly what: Deed['what']
  readonly way: 'undo' | 'redo'
  readonly seq: number | null
  /** What it changed, the kind that of the first. */
  readonly kind: string
  readonly ids: readonly string[]
}

/** The verbs of the store of records for one target, and what was done with them last. */
export function useRecording({ documentId, targetId, quote }: TargetRow): Recording {
  const { records: store } = useServices()
  const undo = useRecords((state) => state.undoStep)
  const redo = useRecords((state) => state.redoStep)
  const steps = { undo, redo }
  const [last, setLast] = useState<LastDeed | null>(null)
  useEffect(() => {
    if (last !== null) standAt(last.kind, last.ids)
  }, [last])
  const target: FactPlace = { documentId, factId: targetId, quote }
  const done = async (what: Deed['what'], doing: Promise<Commit | null>): Promise<boolean> => {
    const commit = await doing
    const way = what === 'undone' ? 'redo' : 'undo'
    setLast(commit === null ? null : { what, way, seq: commit[way]?.seq ?? null, ...touched(commit, way) })
    return commit !== null
  }
  const verbs = store.getState
  const back = {
    undo: () => void done('undone', verbs().undo()),
    redo: () => void done('redone', verbs().redo()),
  }
  // What another window has done since is not this page's to take back.
  const wayOf = (way: LastDeed['way']) =>
    last?.way === way && last.seq !== null && steps[way]?.seq === last.seq ? back[way] : null
  return {
    deed: last === null ? null : { what: last.what, undo: wayOf('undo'), redo: wayOf('redo') },
    addReadings: (readings) =>
      done('saved', verbs().addReadings(readings.map((reading) => ({ ...reading, target })))),
    editReading: (seen, content) => done('saved', verbs().edit(seen, content)),
    addReview: (review) => done('saved', madeOf(verbs().make('review', { ...review, target }))),
    editReview: (seen, content) => done('saved', verbs().edit(seen, content)),
    plan: (seen, change) => done('saved', verbs().plan(target, seen, change)),
    trash: (seen) => done('trashed', verbs().trash([seen])),
    restore: (id) => done('saved', verbs().restore([id])),
  }
}

const touched = (commit: Commit, way: LastDeed['way']): Pick<LastDeed, 'kind' | 'ids'> => ({
  kind: commit[way]?.kind ?? '',
  ids: commit.changed.map(({ id }) => id),
})

const madeOf = async (making: Promise<{ readonly commit: Commit | null }>) => (await making).commit
